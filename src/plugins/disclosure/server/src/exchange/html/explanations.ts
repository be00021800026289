/** Explanations on the page, beside what they are about, marked so that a reader can take them back. */
import type { Label } from '#model';
import { explanationsLabel, type PrintedExplanation } from '../report/printed-explanations';
import { brokenLines, element, escapeHtml } from './escape';
import { languageTag } from './structured-data';

interface Printed {
  words(label: Label): string;
}

/** @returns a section, or nothing where there is nothing to explain */
export function htmlOfExplanations(
  { words }: Printed,
  explanations: readonly PrintedExplanation[],
  rank: 2 | 3,
): string {
  if (explanations.length === 0) return '';
  const entries = explanations.map(({ number, about, reason, answers: { rule, path, evidence } }) => {
    const answered = { 'data-rule': rule, 'data-path': path, 'data-evidence': evidence ?? undefined };
    const marks = { 'data-explanation': number, ...answered, lang: languageTag('zh') };
    return element('dt', {}, escapeHtml(about)) + element('dd', marks, brokenLines(reason));
  });
  const title = element(`h${rank}`, {}, words(explanationsLabel));
  return element('section', { class: 'explanations' }, title + element('dl', {}, entries.join('')));
}
