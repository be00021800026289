/** Explanations in Word, below what they are about. A bookmark and a property say which finding each one answers. */
import { Paragraph, type ParagraphChild } from 'docx';
import type { Label } from '#model';
import { explanationsLabel, type PrintedExplanation } from '../report/printed-explanations';
import { bookmarks, styleIds } from './marks';
import { textRuns } from './text';

interface Printed {
  words(label: Label): string;
}

type Marked = (names: readonly string[], children: ParagraphChild[]) => ParagraphChild[];

/** @returns no paragraph where there is nothing to explain */
export function explanationParagraphs(
  { words }: Printed,
  explanations: readonly PrintedExplanation[],
  marked: Marked,
): Paragraph[] {
  if (explanations.length === 0) return [];
  const about = (children: ParagraphChild[]) => new Paragraph({ style: styleIds.explained, keepNext: true, children });
  return [
    about(textRuns({ text: words(explanationsLabel), bold: true })),
    ...explanations.flatMap(({ number, about: text, reason }) => [
      about(marked([bookmarks.explanation(number)], textRuns({ text }))),
      new Paragraph({ style: styleIds.explanation, children: textRuns({ text: reason }) }),
    ]),
  ];
}
