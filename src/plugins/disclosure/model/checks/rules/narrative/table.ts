import { label } from '../../../layout/label';
import { saidOf } from '../../../narrative/claims';
import type { Said } from '../../../narrative/said';
import type { Judgement, Rule, Subject } from '../../rule';
import { chapterTexts, quoteOf } from './chapters';
import { sumAt } from './sums';

/** The cell that the words speak of, where no reading of the words agrees with the table. */
function contradicted(subject: Subject, { claim, value }: Said): { address: string; stored: number } | undefined {
  const sums = claim.readings.map((addresses) => sumAt(subject, addresses));
  if (sums.some((sum) => sum === null || sum === value)) return undefined;
  const stored = sums[0];
  const [address] = claim.readings[0] ?? [];
  return typeof stored === 'number' && address ? { address, stored } : undefined;
}

function judgementOf(said: Said, address: string, stored: number): Omit<Judgement, 'path'> {
  const { claim, value } = said;
  return {
    cells: [address],
    left: value,
    right: stored,
    difference: value - stored,
    message: label(
      `正文说“${claim.label.zh}”为 ${value}，表格为 ${stored}`,
      `The text says ${value} for “${claim.label.en}”, the table ${stored}`,
    ),
  };
}

export const tableRule: Rule = {
  id: 'narrative.table',
  severity: 'warning',
  says: label(
    '正文中的数字与表格一致：新收、结转、办结、各类答复、复议、诉讼、规范性文件',
    'A figure in the text agrees with its cell: received, carried, answered, outcomes, remedies, normative documents',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    for (const { chapter, path, narrative } of chapterTexts(subject))
      for (const said of saidOf(narrative, { chapter, year: subject.document.year })) {
        const cell = contradicted(subject, said);
        if (!cell) continue;
        found({ ...judgementOf(said, cell.address, cell.stored), ...quoteOf(narrative, said.start, said.end), path });
      }
  },
};
