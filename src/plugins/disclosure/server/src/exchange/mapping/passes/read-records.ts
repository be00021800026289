/** Reads each run of a table: the row that its label may mean, under the heading and in the group in force. */
import type { Table, TableCode } from '#model';
import { type SourceLine, textOf } from '../../source/source-line';
import { cover } from '../../words/cover';
import { evidence } from '../evidence';
import { ColumnHeading } from '../heading';
import { type HeadingInForce, headingBefore } from '../heading-words';
import { left, type StepNotes } from '../notes';
import { labelOrderSaid } from '../printed-order';
import { type Reading, type Stretch, saying, type TableReading } from '../reading';
import { inContext, readLabel } from '../row-label';
import type { Run, TableEvent } from '../run';
import type { TableRecord } from '../table-record';
import { type TableWords, wordsOf } from '../table-words';
import { unknownWords } from '../unknown-words';

export function readRecords(reading: Reading): Reading {
  const read = reading.stretches.map((stretch) => ({ stretch, ...readStretch(stretch, reading) }));
  const recordsOf = (code: TableCode): TableReading => ({
    ...reading.tables[code],
    records: read.flatMap(({ stretch, records }) => (stretch.table === code ? records : [])),
  });
  const stretches = read.map(({ stretch, body }) => ({ ...stretch, body }));
  const tables = {
    proactive: recordsOf('proactive'),
    applications: recordsOf('applications'),
    remedies: recordsOf('remedies'),
  };
  return saying(
    { ...reading, stretches, tables },
    read.flatMap(({ said }) => said),
  );
}

export interface TableContent {
  records: readonly TableRecord[];
  /** Lines of the chapter's text, in order. */
  body: readonly SourceLine[];
  said: readonly StepNotes[];
}

function readStretch({ table, lines, runs }: Stretch, { layout }: Reading): TableContent {
  if (!table) return { records: [], body: lines, said: [] };
  return recordsIn(runs.events, layout.tables[table]);
}

export function recordsIn(events: readonly TableEvent[], table: Table): TableContent {
  const words = wordsOf(table);
  const content = { records: [] as TableRecord[], body: [] as SourceLine[], said: [] as StepNotes[] };
  let context: HeadingInForce = { group: undefined, heading: new ColumnHeading([]) };
  for (const event of events) {
    if ('body' in event) content.body.push(event.body);
    else if ('left' in event) content.said.push(left(textOf(event.left), event.left.where));
    else {
      const isFirst = content.records.length === 0;
      const { record, body, said, next } = readRun(event.run, words, context, isFirst);
      content.records.push(record);
      content.body.push(...body);
      content.said.push(...said);
      context = next;
    }
  }
  return content;
}

function readRun(run: Run, words: TableWords, context: HeadingInForce, isFirst: boolean) {
  const { label, before, isLine, rowsNamed, candidates: named } = readLabel(run, words);
  const covered = cover(
    before.map(({ text }) => text),
    words.terms,
  );
  const { group, heading, said: ofHeading } = headingBefore(before, covered, words, context);
  const ofOrder = isFirst ? labelOrderSaid(run, words.table) : [];
  const unknown = unknownWords(before, covered, words, isFirst);
  const candidates = named
    .map((candidate) => inContext(candidate, group))
    .filter(({ score }) => score >= evidence.likeness.sameLabel)
    .sort((one, other) => other.score - one.score);
  const [likeliest] = candidates;
  const record: TableRecord = {
    label: label.text,
    candidates,
    values: run.values,
    apart: run.apart,
    isLine,
    rowsNamed,
    isFiguresFirst: run.isFiguresFirst === true,
    line: run.line,
    text: originalText(run, label.text),
    printed: heading,
  };
  return {
    record,
    body: unknown.body,
    said: [...ofOrder, ...ofHeading, ...unknown.said],
    next: { group: likeliest?.term.kind === 'group' ? likeliest.term.code : group, heading },
  };
}

function originalText({ texts, values, apart, line }: Run, label: string): string {
  if (apart) return textOf(line);
  const numbers = values.map(({ text }) => text).join(' ');
  return `${label}${texts.at(-1)?.glued ? '' : ' '}${numbers}`;
}
