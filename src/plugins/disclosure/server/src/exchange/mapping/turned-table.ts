/** A table of one printed line that a source prints turned: its columns down, its rows side by side. */
import type { Table } from '#model';
import { rowLine, type SourceCell, type SourceLine } from '../source/source-line';
import { isBlank, isNumber } from '../words/cell-text';
import { likeliest, type Term, type TermKind, termsOf } from '../words/terms';
import { evidence } from './evidence';

/** @returns the lines with a turned table put as the form has it; the same lines where there is none */
export function unturned(lines: readonly SourceLine[], table: Table): readonly SourceLine[] {
  const columns = table.parts[0]?.columns ?? [];
  const rows = table.parts[0]?.rows ?? [];
  if (table.printedAs !== 'line') return lines;
  const terms = termsOf(table);
  const found = new Map(
    lines.flatMap((line) => {
      const column = columnOf(line, terms, rows.length);
      return column === undefined ? [] : [[column, line] as const];
    }),
  );
  const [first] = found.values();
  if (!first || found.size < columns.length) return lines;
  const turned = new Set(found.values());
  const head = lines.findLast(
    (line) => lines.indexOf(line) < lines.indexOf(first) && namesRows(line, terms, rows.length),
  );
  const order = head
    ? head.cells.flatMap(({ text }) => nameOf(text, terms, 'row') ?? [])
    : rows.map(({ code }) => code);
  const figureOf = (row: string, column: string) => valuesIn(found.get(column))[order.indexOf(row)]?.text ?? '';
  const texts = [
    rows.flatMap(({ label }) => columns.map((_, at) => (at === 0 ? label.zh : ''))),
    rows.flatMap(() => columns.map(({ label }) => label.zh)),
    rows.flatMap((row) => columns.map((column) => figureOf(row.code, column.code))),
  ];
  const put = texts.map((cells) => rowLine(cells, first.where));
  return lines.flatMap((line) => {
    if (line === first) return put;
    return turned.has(line) || line === head ? [] : [line];
  });
}

const filled = ({ cells }: SourceLine): SourceCell[] => cells.filter(({ text }) => text !== '');

const valuesIn = (line: SourceLine | undefined): SourceCell[] => (line ? filled(line).slice(1) : []);

/** The column that a line names before as many figures as the table has rows. */
function columnOf(line: SourceLine, terms: readonly Term[], rows: number): string | undefined {
  const [label] = filled(line);
  const values = valuesIn(line);
  if (!label || values.length !== rows || !values.every(({ text }) => isNumber(text) || isBlank(text)))
    return undefined;
  return nameOf(label.text, terms, 'column');
}

const namesRows = (line: SourceLine, terms: readonly Term[], rows: number): boolean =>
  new Set(line.cells.flatMap(({ text }) => nameOf(text, terms, 'row') ?? [])).size === rows;

function nameOf(text: string, terms: readonly Term[], kind: TermKind): string | undefined {
  return likeliest(text, terms).find(({ term, score }) => term.kind === kind && score >= evidence.likeness.surely)?.term
    .code;
}
