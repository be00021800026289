/** The rules that say that two sums of cells are equal. Which cells, the layout's equations say. */

import type { CellValue } from '../../document/report-document';
import { type CellEquation, cellsOf } from '../../layout/cells';
import type { Label, Layout } from '../../layout/declaration';
import type { Judgement, Rule } from '../rule';

interface Equality {
  id: string;
  says: Label;
  /** The words for the two sides. */
  left: Label;
  right: Label;
  /** Names one equation among those of its rule: by its row or by its column. */
  each: 'row' | 'column';
}

const byRule = new WeakMap<Layout, Map<string, CellEquation[]>>();

function equationsOf(layout: Layout, rule: string): readonly CellEquation[] {
  let grouped = byRule.get(layout);
  if (!grouped) {
    grouped = new Map();
    for (const equation of cellsOf(layout).equations)
      grouped.set(equation.rule, [...(grouped.get(equation.rule) ?? []), equation]);
    byRule.set(layout, grouped);
  }
  return grouped.get(rule) ?? [];
}

/** The sum of some values, or `null` when one of them is blank. */
export function sum(values: readonly CellValue[], positions: readonly number[]): number | null {
  let total = 0;
  for (const position of positions) {
    const value = values[position];
    if (value === null || value === undefined) return null;
    total += value;
  }
  return total;
}

const equalityRule = (equality: Equality): Rule => ({
  id: equality.id,
  severity: 'error',
  says: equality.says,
  basis: ({ notice }) => `${notice} 附件表格勾稽关系`,
  judge: ({ layout, values }, found) => {
    for (const equation of equationsOf(layout, equality.id)) {
      const left = sum(values, equation.left);
      const right = sum(values, equation.right);
      if (left === null || left !== right) found(judgementOf(layout, equality, equation, left, right));
    }
  },
});

function judgementOf(
  layout: Layout,
  equality: Equality,
  { path, cells }: CellEquation,
  left: number | null,
  right: number | null,
): Judgement {
  const cell = cellsOf(layout).find(path);
  const where = cell?.[equality.each].label ?? { zh: path, en: path };
  if (left === null || right === null)
    return {
      outcome: 'indeterminate',
      path,
      cells,
      left,
      right,
      difference: null,
      message: {
        zh: `“${where.zh}”：有空白单元格，暂无法核对${equality.left.zh}与${equality.right.zh}`,
        en: `“${where.en}”: a cell is blank, so ${equality.left.en} cannot be compared with ${equality.right.en}`,
      },
    };
  return {
    path,
    cells,
    left,
    right,
    difference: left - right,
    message: {
      zh: `“${where.zh}”：${equality.left.zh}为 ${left}，${equality.right.zh}为 ${right}，相差 ${Math.abs(left - right)}`,
      en: `“${where.en}”: ${equality.left.en} is ${left}, ${equality.right.en} is ${right}, a difference of ${Math.abs(left - right)}`,
    },
  };
}

export const equationRules: readonly Rule[] = [
  equalityRule({
    id: 'applications.row-total',
    each: 'row',
    says: { zh: '每行：总计等于六类申请人之和', en: 'Each row: the total equals the sum of the six applicant columns' },
    left: { zh: '总计', en: 'the total' },
    right: { zh: '六类申请人之和', en: 'the sum of the six applicant columns' },
  }),
  equalityRule({
    id: 'applications.results-total',
    each: 'column',
    says: { zh: '每列：(七)总计等于各项办理结果之和', en: 'Each column: (7) total equals the sum of all result rows' },
    left: { zh: '(七)总计', en: '(7) total' },
    right: { zh: '各项办理结果之和', en: 'the sum of all results' },
  }),
  equalityRule({
    id: 'applications.balance',
    each: 'column',
    says: {
      zh: '每列：第一项加第二项之和，等于第三项(七)加第四项之和',
      en: 'Each column: items one and two together equal item three (7) and item four together',
    },
    left: { zh: '第一项加第二项', en: 'items one plus two' },
    right: { zh: '第三项加第四项', en: 'items three plus four' },
  }),
  equalityRule({
    id: 'remedies.total',
    each: 'row',
    says: { zh: '每行：总计等于四种结果之和', en: 'Each row: the total equals the sum of the four outcomes' },
    left: { zh: '总计', en: 'the total' },
    right: { zh: '四种结果之和', en: 'the sum of the four outcomes' },
  }),
];
