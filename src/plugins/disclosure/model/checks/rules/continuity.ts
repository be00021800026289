/** What last year's published report makes this year's figures. */
import { cellsOf } from '../../layout/cells';
import { type Label, label } from '../../layout/label';
import { cellLabel } from '../../layout/labels';
import { dayInChina } from '../day-in-china';
import type { EarlierReport, Judgement, Rule, Subject, UsualReason } from '../rule';
import { figureAt } from './previous';
import { inForceReasons } from './usual-reasons';

interface Expectation {
  /** The cell that last year's report decides. */
  readonly address: string;
  /** All cells of this report that take part. */
  readonly cells: readonly string[];
  /** What it should be; `null` where a cell of this report is blank. */
  readonly expected: number | null;
  /** Last year's figure, for the message. */
  readonly last: number;
}

const valueAt = ({ layout, values }: Subject, address: string): number | null | undefined => {
  const cell = cellsOf(layout).find(address);
  return cell && (values[cell.index] ?? null);
};

/** Last year's report as a finding names it: by its year, its version and the day of its publication. */
function sourceOf(previous: EarlierReport | null | undefined): Label {
  const { year, version, at } = previous ?? {};
  const moment = new Date(at ?? '');
  const day = Number.isNaN(moment.getTime()) ? null : dayInChina(moment);
  const known = label(
    [version === undefined ? [] : `版本 ${version}`, day === null ? [] : `${day} 公布`].flat().join('，'),
    [version === undefined ? [] : `version ${version}`, day === null ? [] : `published on ${day}`].flat().join(', '),
  );
  return label(
    `${year ?? '上'} 年已公开的报告${known.zh && `（${known.zh}）`}`,
    `the published report of ${year ?? 'last year'}${known.en && ` (${known.en})`}`,
  );
}

function judgementOf(
  subject: Subject,
  { address, cells, expected, last }: Expectation,
  demand: Label,
): Judgement | undefined {
  const cell = cellsOf(subject.layout).find(address);
  const value = valueAt(subject, address);
  if (!cell || value === undefined || (value !== null && value === expected)) return undefined;
  const name = cellLabel(cell);
  const open = value === null || expected === null;
  const source = sourceOf(subject.context.previous);
  return {
    outcome: open ? 'indeterminate' : 'fail',
    path: address,
    cells,
    left: value,
    right: expected,
    difference: open ? null : value - expected,
    message: open
      ? label(
          `“${name.zh}”：有空白单元格，暂无法与${source.zh}核对`,
          `“${name.en}”: a cell is blank, so it cannot be compared with ${source.en}`,
        )
      : label(
          `“${name.zh}”为 ${value}，按${source.zh}应为 ${expected}（${demand.zh}，上年为 ${last}）`,
          `“${name.en}” is ${value}; by ${source.en} it is ${expected} (${demand.en}, last year ${last})`,
        ),
  };
}

const continuityRule = (
  id: string,
  says: Label,
  demand: Label,
  expectations: (subject: Subject) => readonly (Expectation | undefined)[],
): Rule => ({
  id,
  severity: 'warning',
  needs: 'previous',
  says,
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    if (!subject.context.previous) return;
    for (const expectation of expectations(subject)) {
      const judgement = expectation && judgementOf(subject, expectation, demand);
      if (judgement) found(judgement);
    }
  },
});

/** Rows of the proactive table that have some columns. */
function rowsWith({ layout }: Subject, ...columns: string[]): string[] {
  return layout.tables.proactive.parts
    .filter((part) => columns.every((code) => part.columns.some((column) => column.code === code)))
    .flatMap(({ rows }) => rows.map(({ code }) => `proactive.${code}`));
}

/** Terms with their signs; `null` where one is blank. */
function reckon(terms: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const term of terms) {
    if (term === null || term === undefined) return null;
    sum += term;
  }
  return sum;
}

const negative = (value: number | null | undefined): number | null | undefined =>
  typeof value === 'number' ? -value : value;

const withReasons = (reasons: readonly UsualReason[], rule: Rule): Rule => ({ ...rule, reasons });

export const continuityRules: readonly Rule[] = [
  continuityRule(
    'continuity.carried-over',
    label(
      '每列：二、上年结转等于上年已公开报告的四、结转下年度',
      'Each column: item two equals item four of last year’s published report',
    ),
    label('上年结转 = 上年的结转下年度', 'carried over = carried forward last year'),
    ({ layout, context }) =>
      (layout.tables.applications.parts[0]?.columns ?? []).map(({ code }) => {
        const last = context.previous && figureAt(context.previous, `applications.carriedForward.${code}`);
        const address = `applications.carriedOver.${code}`;
        return typeof last === 'number' ? { address, cells: [address], expected: last, last } : undefined;
      }),
  ),
  withReasons(
    inForceReasons,
    continuityRule(
      'continuity.in-force',
      label(
        '现行有效件数 = 上年现行有效 + 本年制发 - 本年废止（2021 年版式）',
        'In force = in force last year + issued - repealed (layout of 2021)',
      ),
      label('上年现行有效 + 本年制发 - 本年废止', 'in force last year + issued - repealed'),
      (subject) =>
        rowsWith(subject, 'inForce', 'issued', 'repealed').map((row) => {
          const last = subject.context.previous && figureAt(subject.context.previous, `${row}.inForce`);
          if (typeof last !== 'number') return undefined;
          const cells = [`${row}.inForce`, `${row}.issued`, `${row}.repealed`];
          const terms = [last, valueAt(subject, `${row}.issued`), negative(valueAt(subject, `${row}.repealed`))];
          return { address: `${row}.inForce`, cells, expected: reckon(terms), last };
        }),
    ),
  ),
  continuityRule(
    'continuity.previous-items',
    label(
      '上一年项目数量 = 上年报告的上一年项目数量 + 增减（2019 年版式）',
      'Items last year = last year’s items + change (layout of 2019)',
    ),
    label('上年的项目数量 + 增减', 'last year’s items + change'),
    (subject) =>
      rowsWith(subject, 'previousItems', 'change').map((row) => {
        const { previous } = subject.context;
        const last = previous && figureAt(previous, `${row}.previousItems`);
        const change = previous && figureAt(previous, `${row}.change`);
        if (typeof last !== 'number' || typeof change !== 'number') return undefined;
        const address = `${row}.previousItems`;
        return { address, cells: [address], expected: last + change, last: last + change };
      }),
  ),
];
