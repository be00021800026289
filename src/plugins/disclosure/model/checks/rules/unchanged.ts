import { cellsOf } from '../../layout/cells';
import { type TableCode, tableCodes } from '../../layout/declaration';
import { label } from '../../layout/label';
import type { Rule, Subject } from '../rule';
import { figureAt } from './previous';

/** Cells that are not 0, from which on a whole table that stays the same is remarkable. */
const enough = 8;
const nearly = 0.95;

function sameCells({ layout, values, context }: Subject, table: TableCode): { compared: number; same: number } {
  let [compared, same] = [0, 0];
  for (const cell of cellsOf(layout).all) {
    const last = context.previous && cell.table.code === table ? figureAt(context.previous, cell.address) : undefined;
    const value = values[cell.index] ?? null;
    if (typeof last !== 'number' || value === null || (last === 0 && value === 0)) continue;
    compared += 1;
    if (last === value) same += 1;
  }
  return { compared, same };
}

export const unchangedRule: Rule = {
  id: 'continuity.unchanged',
  severity: 'notice',
  needs: 'previous',
  says: label(
    '表格与上年已公开的报告不是几乎处处相同',
    'A table does not equal last year’s in nearly every cell that is not 0',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    if (!subject.context.previous) return;
    for (const table of tableCodes) {
      const { compared, same } = sameCells(subject, table);
      if (compared < enough || same < compared * nearly) continue;
      found({
        path: table,
        left: same,
        right: compared,
        message: label(
          `本表 ${compared} 个非零数字中有 ${same} 个与上年相同，请确认不是沿用上年`,
          `${same} of the ${compared} figures of this table that are not 0 are last year’s: make sure that they are this year’s`,
        ),
      });
    }
  },
};
