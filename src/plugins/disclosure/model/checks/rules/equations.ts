/** The rules that say that two sums of cells are equal. Which cells, the layout's equations say. */

import { type CellEquation, cellsOf } from '../../layout/cells';
import type { Layout } from '../../layout/declaration';
import { type Label, label } from '../../layout/label';
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
  const where = cell?.[equality.each].label ?? label(path, path);
  if (left === null || right === null)
    return {
      outcome: 'indeterminate',
      path,
      cells,
      left,
      right,
      difference: null,
      message: label(
        `“${where.zh}”：有空白单元格，暂无法核对${equality.left.zh}与${equality.right.zh}`,
        `“${where.en}”: a cell is blank, so ${equality.left.en} cannot be compared with ${equality.right.en}`,
      ),
    };
  const advice = adviceOf(layout, repair);
  return {
    path,
    cells,
    left,
    right,
    difference: left - right,
    ...(repair && { repair }),
    message: label(
      `“${where.zh}”：${equality.left.zh}为 ${left}，${equality.right.zh}为 ${right}，相差 ${Math.abs(left - right)}${advice.zh}`,
      `“${where.en}”: ${equality.left.en} is ${left}, ${equality.right.en} is ${right}, a difference of ${Math.abs(left - right)}${advice.en}`,
    ),
  };
}

/** Where one cell explains both its row and its column, the finding says so. */
function adviceOf(layout: Layout, repair: Repair | undefined): Label {
  const cell = repair && cellsOf(layout).find(repair.cell);
  if (!repair || !cell) return label('', '');
  const name = cellLabel(cell);
  return label(
    `；把“${name.zh}”由 ${repair.from} 改为 ${repair.to}，行与列即都相符`,
    `; with “${name.en}” at ${repair.to} instead of ${repair.from}, row and column both add up`,
  );
}

export const equationRules: readonly Rule[] = [
  equalityRule({
    id: 'applications.row-total',
    each: 'row',
    says: label('每行：总计等于六类申请人之和', 'Each row: the total equals the sum of the six applicant columns'),
    left: label('总计', 'the total'),
    right: label('六类申请人之和', 'the sum of the six applicant columns'),
  }),
  equalityRule({
    id: 'applications.results-total',
    each: 'column',
    says: label('每列：（七）总计等于各项办理结果之和', 'Each column: (7) total equals the sum of all result rows'),
    left: label('（七）总计', '(7) total'),
    right: label('各项办理结果之和', 'the sum of all results'),
  }),
  equalityRule({
    id: 'applications.balance',
    each: 'column',
    says: label(
      '每列：第一项加第二项之和，等于第三项（七）加第四项之和',
      'Each column: items one and two together equal item three (7) and item four together',
    ),
    left: label('第一项加第二项', 'items one plus two'),
    right: label('第三项加第四项', 'items three plus four'),
  }),
  equalityRule({
    id: 'remedies.total',
    each: 'row',
    says: label('每行：总计等于四种结果之和', 'Each row: the total equals the sum of the four outcomes'),
    left: label('总计', 'the total'),
    right: label('四种结果之和', 'the sum of the four outcomes'),
  }),
];
