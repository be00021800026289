/** What a chapter still says in last year's words, the gravest first. */
import type { Blocks } from '#model';
import { type Former, untouchedParagraphs } from './copied-text';
import { keptParagraphs } from './kept-paragraphs';

/** `figures`: word for word and with figures in it. `words`: word for word. `form`: taken over, its figures left open. */
export type OldWords = 'figures' | 'words' | 'form';

export interface OldParagraph {
  readonly text: string;
  readonly kind: OldWords;
}

const figure = /[0-9０-９]/;

/** Last year's own letters are worse than its form, and last year's figures are worst. */
export function oldParagraphs(previous: Former, year: number, chapter: string, body: Blocks): OldParagraph[] {
  const written = body.filter(({ type }) => type !== 'heading');
  const own = { sections: previous.sections.filter((section) => section.chapter === chapter) };
  const kept = keptParagraphs(own, { sections: [{ chapter, heading: null, body: written }] });
  const exact = new Set(kept);
  const open = untouchedParagraphs(previous, year, chapter, body).filter((text) => !exact.has(text));
  const ofKind = (kind: OldWords, texts: readonly string[]) => texts.map((text) => ({ text, kind }));
  return [
    ...ofKind(
      'figures',
      kept.filter((text) => figure.test(text)),
    ),
    ...ofKind(
      'words',
      kept.filter((text) => !figure.test(text)),
    ),
    ...ofKind('form', open),
  ];
}
