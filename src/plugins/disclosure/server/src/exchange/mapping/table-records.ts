/** What the runs of a table say: for each stretch of values, the row that it may belong to. */
import type { Column, Table, TablePart } from '../../../../model';
import { type SourceCell, type SourceLine, textOf } from '../source/source-line';
import type { PrintedColumns } from './align';
import { printedUnit } from './cell-text';
import { type Coverage, closest } from './cover';
import type { Notes } from './notes';
import { coverBefore, rowLabelOf, rowNamedBefore } from './row-label';
import type { Run, RunText, RunValue, TableEvent } from './table-runs';
import { type Likeness, rowTermsOf, sameLabel, type Term } from './terms';

export interface TableRecord {
  /** The row's label as printed. */
  label: string;
  /** Rows and groups that it may mean, the likeliest first. */
  candidates: Likeness[];
  values: RunValue[];
  apart: boolean;
  /** The values of all rows stand side by side. */
  isLine: boolean;
  line: SourceLine;
  /** The original words. */
  text: string;
  printed: Heading;
}

/** The printed heading of the columns in force. */
export class Heading {
  constructor(private readonly found: readonly { term: Term; text: RunText }[]) {}

  columnsOf({ columns }: TablePart, isInOrder: boolean): PrintedColumns {
    const hits = columns.map(({ code }) => this.found.filter(({ term }) => term.code === code));
    if (!hits.every(({ length }) => length === 1)) return { order: columns, positions: new Map() };
    const placed = columns.flatMap(({ code }, at) =>
      hits[at]?.[0]?.text.cell ? [[code, hits[at][0].text.cell] as const] : [],
    );
    const positions = areApart(placed.map(([, cell]) => cell)) ? new Map(placed) : new Map<string, SourceCell>();
    if (positions.size === columns.length)
      return { order: sortBy(columns, (column) => positions.get(column.code)?.column ?? 0), positions };
    const rank = (column: Column) => this.found.findIndex(({ term }) => term.code === column.code);
    return { order: isInOrder ? sortBy(columns, rank) : columns, positions };
  }

  /**
   * The printed labels of columns that stand side by side in another order than the layout's, where their places are not
   * known.
   */
  outOfOrder(part: TablePart, columns: readonly Column[]): string | undefined {
    if (columns.length < 2 || this.columnsOf(part, false).positions.size > 0) return undefined;
    const codes = new Set(columns.map(({ code }) => code));
    const printed = this.found.filter(({ term }) => codes.has(term.code)).slice(0, columns.length);
    const isWhole = new Set(printed.map(({ term }) => term.code)).size === columns.length;
    const isInOrder = printed.every(({ term }, at) => term.code === columns[at]?.code);
    return isWhole && !isInOrder ? printed.map(({ text }) => text.text).join(' ') : undefined;
  }

  /** Yuan a printed unit of the column, where the heading names another unit than the layout. */
  unitOf(column: Column): number | undefined {
    const hit = this.found.find(({ term }) => term.code === column.code);
    return hit && printedUnit(hit.text.text, column);
  }
}

function originalText({ texts, values, apart, line }: Run, label: string): string {
  if (apart) return textOf(line);
  const numbers = values.map(({ text }) => text).join(' ');
  return `${label}${texts.at(-1)?.glued ? '' : ' '}${numbers}`;
}

/** Whether cells stand in columns of their own: without merged cells, headings of several rows do not. */
function areApart(cells: readonly SourceCell[]): boolean {
  const sorted = sortBy(cells, ({ column }) => column);
  return sorted.every(
    ({ column }, at) => at === 0 || column >= (sorted[at - 1]?.column ?? 0) + (sorted[at - 1]?.span ?? 0),
  );
}

const sortBy = <Item>(items: readonly Item[], key: (item: Item) => number): Item[] =>
  [...items].sort((left, right) => key(left) - key(right));

export interface TableContent {
  records: TableRecord[];
  /** Lines of the chapter's text, in order. */
  body: SourceLine[];
}

/** A word that is like another only this much is no official label and is listed. */
const surelyLabel = 0.8;

export function readRecords(
  table: Table,
  events: readonly TableEvent[],
  terms: readonly Term[],
  notes: Notes,
): TableContent {
  return new RecordReader(table, terms, notes).read(events);
}

class RecordReader {
  private readonly records: TableRecord[] = [];
  private readonly body: SourceLine[] = [];
  private group: string | undefined;
  private heading = new Heading([]);
  private readonly rowTerms: readonly Term[];

  constructor(
    private readonly table: Table,
    private readonly terms: readonly Term[],
    private readonly notes: Notes,
  ) {
    this.rowTerms = rowTermsOf(table);
  }

  read(events: readonly TableEvent[]): TableContent {
    for (const event of events) {
      if ('body' in event) this.body.push(event.body);
      else if ('left' in event) this.notes.leave(textOf(event.left), event.left.where);
      else this.readRun(event.run);
    }
    return { records: this.records, body: this.body };
  }

  private readRun(run: Run): void {
    let label = rowLabelOf(run, this.rowTerms);
    const whole = coverBefore(run.texts, this.terms);
    const isLine = this.isLine(whole, label.candidates);
    // The last words are a column's, so that they are not the row's label.
    if (isLine) label = { text: label.text, candidates: [], before: run.texts };
    const before = coverBefore(label.before, this.terms);
    this.readHeading(label.before, before);
    this.listUnknown(label.before, before);
    const named = isLine ? rowNamedBefore(whole) : undefined;
    const candidates = (named ? [named] : label.candidates)
      .map((candidate) => this.inContext(candidate))
      .filter(({ score }) => score >= sameLabel)
      .sort((left, right) => right.score - left.score);
    const [likeliest] = candidates;
    if (likeliest?.term.kind === 'group') this.group = likeliest.term.code;
    this.records.push({
      label: label.text,
      candidates,
      values: run.values,
      apart: run.apart,
      isLine: isLine && !this.isOneRow(named, run.values.length),
      line: run.line,
      text: originalText(run, label.text),
      printed: this.heading,
    });
  }

  private isLine({ found }: Coverage, candidates: readonly Likeness[]): boolean {
    if (this.table.printedAs !== 'line') return false;
    return found.at(-1)?.term.kind === 'column' || (candidates.length === 0 && found.length > 0);
  }

  private isOneRow(named: Likeness | undefined, values: number): boolean {
    const columns = this.table.parts[0]?.columns.length ?? 0;
    const members = this.table.groups.find(({ code }) => code === named?.term.code)?.members.length ?? 1;
    return named !== undefined && values === columns * members;
  }

  /** Takes note of groups and columns named before a row. */
  private readHeading(before: readonly RunText[], { found }: Coverage): void {
    const group = found.filter(({ term }) => term.kind === 'group').at(-1);
    if (group) this.group = group.term.code;
    const columns = found.filter(({ term }) => term.kind === 'column');
    const exact = columns.flatMap(({ term, text }) => (before[text] ? [{ term, text: before[text] }] : []));
    const named = [...exact, ...this.alikeColumns(before, new Set(exact.map(({ text }) => text)))];
    if (named.length === 0) return;
    this.heading = new Heading(named);
    this.noteOrder();
  }

  /** Columns that the source prints in another order, where their places are not known: the form's order may be wrong. */
  private noteOrder(): void {
    const depth = (code: string) => this.table.columnHeadings.filter(({ members }) => members.includes(code)).length;
    for (const part of this.table.parts)
      for (const level of new Set(part.columns.map(({ code }) => depth(code)))) {
        const columns = part.columns.filter(({ code }) => depth(code) === level);
        const swapped = this.heading.outOfOrder(part, columns);
        if (swapped)
          this.notes.guess(
            `${this.table.code}.*`,
            swapped,
            0.5,
            '列的顺序与规定表样不同，按规定顺序读取，请核对',
            'The columns stand in another order than on the form; they were read in the order of the form',
          );
      }
  }

  /** Headings of columns in other words: their unit counts as well. */
  private alikeColumns(before: readonly RunText[], known: ReadonlySet<RunText>): { term: Term; text: RunText }[] {
    return before.flatMap((text) => {
      const like = known.has(text) ? undefined : closest(text.text, this.terms, sameLabel);
      return like?.term.kind === 'column' ? [{ term: like.term, text }] : [];
    });
  }

  private listUnknown(before: readonly RunText[], { missing, letters }: Coverage): void {
    for (const [at, piece] of before.entries()) {
      const gone = missing[at] ?? 0;
      const like = closest(piece.text, this.terms, sameLabel);
      if (gone === 0) continue;
      if (like?.term.kind === 'column') this.noteColumn(piece, like);
      else if (like && like.score >= surelyLabel) continue;
      else if (this.noteUnit(piece)) continue;
      else if (piece.glued || gone >= 0.5 * (letters[at] ?? 0)) this.leave(piece);
    }
  }

  private noteColumn({ text }: RunText, { term, score }: Likeness): void {
    if (score === 1) return;
    const path = `${this.table.code}.*.${term.code}`;
    this.notes.guess(path, text, score, '按相近的列标签识别', 'The column was recognised by a similar label');
  }

  /** A heading that is no known column's and names another unit of money than the layout's: which amount it is for is not sure. */
  private noteUnit({ text, line }: RunText): boolean {
    const column = this.table.parts.flatMap(({ columns }) => columns).find(({ unit }) => unit);
    const unit = /(亿元|万元|千元|百元|元)/.exec(text)?.[0];
    if (!column || !unit || printedUnit(`(${unit}`, column) === undefined) return false;
    this.notes.guess(
      `${this.table.code}.*.${column.code}`,
      text,
      0.5,
      '原文的金额单位可能不同，数字未换算，请核对',
      'The source may state amounts in another unit; they were taken as they stand',
    );
    this.notes.leave(text, line.where);
    return true;
  }

  /** Words that are no label: text of the chapter before its table, else listed. */
  private leave({ text, line, glued }: RunText): void {
    if (this.records.length === 0 && line.kind === 'paragraph' && !glued) this.body.push(line);
    else this.notes.leave(text, line.where);
  }

  /** Weighs a candidate by the group in force: each group numbers its rows from one. */
  private inContext({ term, score }: Likeness): Likeness {
    if (term.kind !== 'row' || !term.group || !this.group || term.group === this.group) return { term, score };
    return { term, score: term.core.length <= 3 ? 0 : score - 0.25 };
  }
}
