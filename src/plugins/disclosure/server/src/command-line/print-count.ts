/** What `count` prints for people. */
import {
  cellsOf,
  faultLabels,
  findLayout,
  type Label,
  label,
  leftLabels,
  type RegisterPlace,
  type TableCode,
} from '../../../model';
import type { CountResult } from './count';
import { inLanguage } from './language';
import { findingLine } from './summary';

const words = {
  notCounted: label('未计入', 'Not counted'),
  left: label('未作为申请读取', 'Read as no application'),
  repeats: label('重复登记，只计一次', 'Repeated, counted once'),
  unknown: label('不认识的用语', 'Words that are not known'),
  more: label('另有', 'more:'),
} satisfies Record<string, Label>;

/** Lines of one kind that are printed. */
const mostLines = 20;

export function printCount(result: CountResult): string {
  const { notCounted, left, repeats, words: found } = result;
  const at = (place: RegisterPlace) => placeOf(result, place);
  const unknown = found.filter(({ to }) => to === null).map(({ field, text, rows }) => `${field}: ${text} (${rows})`);
  return [
    ...tableLines(result, 'applications'),
    ...(result.remedies ? tableLines(result, 'remedies') : []),
    ...result.sentences.map(inLanguage),
    ...result.findings.map(findingLine),
    ...listed(
      words.notCounted,
      notCounted.total,
      notCounted.first,
      (one) => `${at(one)} ${inLanguage(faultLabels[one.fault])}`,
    ),
    ...listed(words.unknown, unknown.length, unknown, (line) => line),
    ...listed(words.repeats, repeats.total, repeats.first, at),
    ...listed(words.left, left.total, left.first, (one) => `${at(one)} ${inLanguage(leftLabels[one.reason])}`),
    '',
  ].join('\n');
}

function placeOf({ files, sheets }: CountResult, { sheet, row }: RegisterPlace): string {
  const of = sheets[sheet];
  return `${[files[of?.file ?? 0]?.name, of?.name].filter(Boolean).join('!')}:${row}`;
}

/** A line a row: its figures, then what the row is called. */
function tableLines(result: CountResult, code: Exclude<TableCode, 'proactive'>): string[] {
  const layout = findLayout(result.layout);
  const cells = layout ? cellsOf(layout).all.filter(({ table }) => table.code === code) : [];
  const rows = new Map<string, { label: Label; figures: string[] }>();
  for (const { row, column } of cells) {
    const line = rows.get(row.code) ?? { label: row.label, figures: [] };
    line.figures.push(String(result[code]?.[row.code]?.[column.code] ?? '').padStart(width));
    rows.set(row.code, line);
  }
  const columns = [...new Set(cells.map(({ column }) => inLanguage(column.label)))];
  return [
    columns.join(' | '),
    ...[...rows.values()].map(({ label, figures }) => `${figures.join(' ')}  ${inLanguage(label)}`),
    '',
  ];
}

const width = 6;

function listed<Item>(heading: Label, total: number, items: readonly Item[], line: (item: Item) => string): string[] {
  if (total === 0) return [];
  const shown = items.slice(0, mostLines).map((item) => `  ${line(item)}`);
  const rest = total - shown.length;
  return [
    `${inLanguage(heading)} (${total})`,
    ...shown,
    ...(rest > 0 ? [`  … ${inLanguage(words.more)} ${rest}`] : []),
  ];
}
