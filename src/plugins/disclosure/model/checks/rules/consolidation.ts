/** A government's figures beside the public reports of the bodies below it. */

import { cellsOf } from '../../layout/cells';
import { label } from '../../layout/label';
import { cellLabel } from '../../layout/labels';
import type { Rule } from '../rule';

export const consolidationRules: readonly Rule[] = [
  {
    id: 'consolidation.children',
    severity: 'warning',
    needs: 'below',
    says: label(
      '汇总数不低于下级机关已公开报告之和；下级机关都已公开的，与其和相等',
      'A figure is not lower than the sum of the bodies below, and equal to it when none of them is missing',
    ),
    basis: () => '《中华人民共和国政府信息公开条例》第四十九条',
    judge: ({ layout, values, context: { below } }, found) => {
      if (!below || below.counted === 0) return;
      const complete = below.missing.length === 0;
      for (const cell of cellsOf(layout).all) {
        const [value, sum] = [values[cell.index] ?? null, below.cells[cell.address]];
        if (value === null || sum === undefined || value === sum || (!complete && value > sum)) continue;
        const name = cellLabel(cell);
        const difference = Math.round((value - sum) * 1e6) / 1e6;
        found({
          path: cell.address,
          cells: [cell.address],
          left: value,
          right: sum,
          difference,
          message: label(
            `“${name.zh}”为 ${value}，${below.counted} 个下级机关已公开报告之和为 ${sum}，相差 ${Math.abs(difference)}`,
            `“${name.en}” is ${value}; the public reports of ${below.counted} bodies below make ${sum}, a difference of ${Math.abs(difference)}`,
          ),
        });
      }
    },
  },
  {
    id: 'consolidation.stale',
    severity: 'warning',
    needs: 'below',
    says: label(
      '汇总草稿所依据的下级报告没有在汇总后更正或者撤回',
      'No report that a consolidated draft sums has been corrected or withdrawn since',
    ),
    basis: () => '《中华人民共和国政府信息公开条例》第四十九条',
    judge: ({ context: { below } }, found) => {
      const stale = below?.stale ?? [];
      if (stale.length === 0) return;
      const names = stale.map(({ name }) => name);
      found({
        path: 'organization',
        quote: stale.map(({ code }) => code).join(' '),
        message: label(
          `汇总后又更正或撤回：${names.join('、')}`,
          `Corrected or withdrawn since the draft was made: ${names.join(', ')}`,
        ),
      });
    },
  },
];
