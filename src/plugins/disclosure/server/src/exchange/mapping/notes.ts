import type { Label } from '../../../../model';

/** Something of the source that found no place in the document, in its original words. */
export interface Unmapped {
  text: string;
  where?: string;
}

/** Something that was mapped without being certain. */
export interface Guess {
  /** What was guessed: a cell, a row (`table.row`), a column (`table.*.column`), `sections.<chapter>` or a field. */
  path: string;
  /** The original words. */
  text: string;
  /** 0 to 1 */
  confidence: number;
  reason: Label;
}

/** What a mapping has to say besides the document. */
export class Notes {
  readonly unmapped: Unmapped[] = [];
  readonly guesses: Guess[] = [];

  leave(text: string, where?: string): void {
    const trimmed = text.trim();
    if (trimmed !== '') this.unmapped.push({ text: trimmed, ...(where !== undefined && { where }) });
  }

  guess(path: string, text: string, confidence: number, zh: string, en: string): void {
    this.guesses.push({ path, text, confidence: Math.round(confidence * 100) / 100, reason: { zh, en } });
  }
}
