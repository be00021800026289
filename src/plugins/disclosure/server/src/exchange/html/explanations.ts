/** Why the office let warnings stand, as far as it says so in public. */
import { cellLabel, cellsOf, type Explanation, type Label, rules } from '../../../../model';
import type { PrintedReport } from '../report/printed-report';
import { element, escapeHtml } from './escape';

const heading: Label = { zh: '对核对提示的说明', en: 'Explanations' };

/** @returns a section, or nothing where no explanation is public */
export function htmlOfExplanations(report: PrintedReport, explanations: readonly Explanation[]): string {
  const open = explanations.filter((explanation) => explanation.public);
  if (open.length === 0) return '';
  const entries = open.map(({ rule, path, reason }) => {
    const term = [placeOf(report, path), saysOf(report, rule)].filter(Boolean).join(' · ');
    return element('dt', {}, escapeHtml(term)) + element('dd', {}, escapeHtml(reason));
  });
  const title = element('h2', {}, report.words(heading));
  return element('section', { class: 'explanations' }, title + element('dl', {}, entries.join('')));
}

function saysOf({ words }: PrintedReport, id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  return rule ? words(rule.says) : id;
}

function placeOf({ layout, words }: PrintedReport, path: string): string {
  const cell = cellsOf(layout).find(path);
  if (cell) return words(cellLabel(cell));
  const chapter = layout.chapters.find(({ code }) => path === `sections.${code}`);
  return chapter ? words(chapter.label) : '';
}
