/** The chapters of a report as the narrative rules see them. */
import type { Blocks } from '../../../document/blocks';
import { type Narrative, narrativeOf } from '../../../narrative/narrative';
import type { Subject } from '../../rule';

export interface ChapterText {
  readonly chapter: string;
  readonly path: string;
  readonly body: Blocks;
  readonly narrative: Narrative;
}

/** @returns the chapters that have a text, in the layout's order */
export function chapterTexts({ document }: Pick<Subject, 'document'>): ChapterText[] {
  return document.sections.map(({ chapter, body }) => ({
    chapter,
    path: `sections.${chapter}`,
    body,
    narrative: narrativeOf(body),
  }));
}

/** The words that a finding is about, as the person wrote them. */
export const quoteOf = ({ original }: Narrative, start: number, end: number): { quote: string; offset: number } => ({
  quote: original.slice(start, end),
  offset: start,
});
