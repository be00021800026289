import { type Label, label } from '#model';

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
  /** The pass that guessed; none where the reader of the format did, or the register of bodies. */
  pass?: string;
}

/** What a step leaves and guesses: it travels with the step's result. */
export interface StepNotes {
  readonly unmapped: readonly Unmapped[];
  readonly guesses: readonly Guess[];
}

export const silent: StepNotes = { unmapped: [], guesses: [] };

/** Words that found no place; empty ones say nothing. */
export function left(text: string, where?: string): StepNotes {
  const trimmed = text.trim();
  if (trimmed === '') return silent;
  return { unmapped: [{ text: trimmed, ...(where !== undefined && { where }) }], guesses: [] };
}

export function guessed(path: string, text: string, confidence: number, zh: string, en: string): StepNotes {
  const guess = { path, text, confidence: Math.round(confidence * 100) / 100, reason: label(zh, en) };
  return { unmapped: [], guesses: [guess] };
}

export function together(all: readonly StepNotes[]): StepNotes {
  return { unmapped: all.flatMap(({ unmapped }) => unmapped), guesses: all.flatMap(({ guesses }) => guesses) };
}

/** What the reader of a format has to say, while it goes through a file. */
export class Notes {
  readonly unmapped: Unmapped[] = [];
  readonly guesses: Guess[] = [];

  leave(text: string, where?: string): void {
    this.unmapped.push(...left(text, where).unmapped);
  }

  guess(path: string, text: string, confidence: number, zh: string, en: string): void {
    this.guesses.push(...guessed(path, text, confidence, zh, en).guesses);
  }
}
