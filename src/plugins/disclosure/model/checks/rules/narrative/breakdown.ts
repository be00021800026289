import { label } from '../../../layout/label';
import type { Breakdown } from '../../../narrative/breakdown';
import type { Mention } from '../../../narrative/clauses';
import { contradicted } from '../../../narrative/contradicted';
import type { Narrative } from '../../../narrative/narrative';
import type { Rule, Subject } from '../../rule';
import { chapterTexts, quoteOf } from './chapters';
import { sumAt } from './sums';

/** Readings of 共收到N件 that hold more than the N: the results may be those of the carried over as well. */
const handled = [
  ['applications.totalResults.total'],
  ['applications.newRequests.total', 'applications.carriedOver.total'],
];

/** Results broken down beside what was received may be those of the carried over as well, which the table tells. */
function tableExplains(subject: Subject, { total, listed }: Breakdown, parts: number): boolean {
  if (!/申请|依申请/.test(total.before + total.after)) return false;
  const all = listed.reduce((sum, { value }) => sum + value, 0);
  return handled.some((addresses) => {
    const sum = sumAt(subject, addresses);
    return sum === parts || sum === all;
  });
}

const messageOf = ({ total, parts }: Breakdown, sum: number, difference: number) =>
  label(
    `正文的总数为 ${total.value}，其 ${parts.length} 项之和为 ${sum}，相差 ${Math.abs(difference)}`,
    `The text gives a total of ${total.value}; its ${parts.length} parts make ${sum}, a difference of ${Math.abs(difference)}`,
  );

/** From the total to its last part, or from the first part to the total. */
function quoted(narrative: Narrative, { total, parts }: Breakdown): { quote: string; offset: number } {
  const figures: readonly Mention[] = [total, ...parts].toSorted((one, other) => one.start - other.start);
  const [first = total, last = total] = [figures[0], figures.at(-1)];
  return quoteOf(narrative, first.start - first.before.trimStart().length, last.end);
}

export const breakdownRule: Rule = {
  id: 'narrative.breakdown',
  severity: 'warning',
  says: label(
    '正文中“共若干条，其中……”的各项不超过总数；最后一项为“其他”的，各项之和等于总数',
    'The parts that the text names of a total do not exceed it, and equal it where the last part is “other”',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    for (const { path, narrative } of chapterTexts(subject))
      for (const { breakdown, parts, difference } of contradicted(narrative))
        if (!tableExplains(subject, breakdown, parts))
          found({
            path,
            left: breakdown.total.value,
            right: parts,
            difference,
            message: messageOf(breakdown, parts, difference),
            ...quoted(narrative, breakdown),
          });
  },
};
