/** The rules that say that two sums of cells are equal. Which cells, the layout's equations say. */

import { type CellEquation, cellsOf } from '../../layout/cells';
import type { Layout } from '../../layout/declaration';
import type { Label } from '../../layout/label';
import { cellLabel } from '../../layout/labels';
import { keyOf, type Repair, repairsOf } from '../repair';
import type { Judgement, Rule } from '../rule';
import { sum } from '../sum';

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

const equalityRule = (equality: Equality): Rule => ({
  id: equality.id,
  severity: 'error',
  says: equality.says,
  basis: ({ notice }) => `${notice} 附件表格勾稽关系`,
  judge: ({ layout, values }, found) => {
    for (const equation of equationsOf(layout, equality.id)) {
      const left = sum(values, equation.left);
      const right = sum(values, equation.right);
      if (left === null || left !== right) {
        const repair = repairsOf(layout, values).get(keyOf(equation));
        found(judgementOf(layout, equality, equation, { left, right, repair }));
      }
    }
  },
});

interface Sides {
  readonly left: number | null;
  readonly right: number | null;
  /** What would heal this equation and the one that crosses it. */
  readonly repair: Repair | undefined;
}

function judgementOf(
  layout: Layout,
  equality: Equality,
  { path, cells }: CellEquation,
  { left, right, repair }: Sides,
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
  const advice = adviceOf(layout, repair);
  return {
    path,
    cells,
    left,
    right,
    difference: left - right,
    ...(repair && { repair }),
    message: {
      zh: `“${where.zh}”：${equality.left.zh}为 ${left}，${equality.right.zh}为 ${right}，相差 ${Math.abs(left - right)}${advice.zh}`,
      en: `“${where.en}”: ${equality.left.en} is ${left}, ${equality.right.en} is ${right}, a difference of ${Math.abs(left - right)}${advice.en}`,
    },
  };
}

/** Where one cell explains both its row and its column, the finding says so. */
function adviceOf(layout: Layout, repair: Repair | undefined): Label {
  const cell = repair && cellsOf(layout).find(repair.cell);
  if (!repair || !cell) return { zh: '', en: '' };
  const label = cellLabel(cell);
  return {
    zh: `；把“${label.zh}”由 ${repair.from} 改为 ${repair.to}，行与列即都相符`,
    en: `; with “${label.en}” at ${repair.to} instead of ${repair.from}, row and column both add up`,
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
    says: {
      zh: '每列：（七）总计等于各项办理结果之和',
      en: 'Each column: (7) total equals the sum of all result rows',
    },
    left: { zh: '（七）总计', en: '(7) total' },
    right: { zh: '各项办理结果之和', en: 'the sum of all results' },
  }),
  equalityRule({
    id: 'applications.balance',
    each: 'column',
    says: {
      zh: '每列：第一项加第二项之和，等于第三项（七）加第四项之和',
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
