/** Maps what a reader found in a file to a report document. */
import {
  cellsOf,
  documentOf,
  findLayout,
  type Layout,
  type ReportDocument,
  type ReportSection,
  readDocument,
  type TableCode,
  tableCodes,
} from '../../../../model';
import { type Source, type SourceLine, textOf } from '../source/source-line';
import { CellValues } from './cell-values';
import { type Region, readChapters } from './chapters';
import { type Facts, type Known, recogniseFacts } from './facts';
import { isPageNumber, withoutNavigation } from './navigation';
import { Notes } from './notes';
import { fillTable } from './read-tables';
import { newestLayout, recogniseLayout } from './recognise-layout';
import { bodyOf } from './sections';
import { type Stretch, stretchesOf } from './table-lines';
import { readRecords, type TableRecord } from './table-records';
import { readRuns } from './table-runs';
import { termsOf } from './terms';

export interface Mapped {
  document: ReportDocument;
  /** The organization's name as the source gives it. */
  organizationName: string | null;
  notes: Notes;
  /** Chapters and cells that were recognised; 0 means that the source holds no report. */
  recognised: number;
}

/** Never throws: whatever finds no place in the document is listed in the notes. */
export function mapSource(source: Source, known: Known): Mapped {
  const notes = new Notes();
  const lines = source.lines.filter((line) => !leavePageNumber(line, notes));
  const named = findLayout(known.layout) ?? recogniseLayout(lines);
  const likely = readChapters(named ?? newestLayout(), lines);
  const facts = recogniseFacts(source, lines, likely.regions, named, known, notes);
  const { regions, doubts } = facts.layout === likely.layout ? likely : readChapters(facts.layout, lines);
  for (const { chapter, heading, score } of doubts)
    notes.guess(
      `sections.${chapter.code}`,
      heading,
      score,
      '按相近的标题识别章节',
      'The chapter was recognised by a similar heading',
    );
  const chapters = withoutNavigation(regions, facts.title.lines, notes);
  const content = readContent(facts.layout, chapters, notes);
  const values = fillTables(facts.layout, content.records, lines.at(-1), notes);
  return {
    document: buildDocument(facts, content.sections, values),
    organizationName: facts.organizationName,
    notes,
    recognised: content.sections.length + values.all.filter((value) => value !== null).length,
  };
}

function leavePageNumber(line: SourceLine, notes: Notes): boolean {
  const text = textOf(line);
  if (line.kind === 'row' || !isPageNumber(text)) return false;
  notes.leave(text, line.where);
  return true;
}

interface Content {
  sections: ReportSection[];
  records: Map<TableCode, TableRecord[]>;
}

function readContent(layout: Layout, regions: readonly Region[], notes: Notes): Content {
  const records = new Map<TableCode, TableRecord[]>();
  const bodies = new Map<Region, SourceLine[]>(regions.map((region) => [region, []]));
  for (const stretch of stretchesOf(layout, regions)) {
    const read = stretch.table ? readTable(layout, stretch.table, stretch, notes) : readText(stretch);
    if (stretch.table) records.set(stretch.table, [...(records.get(stretch.table) ?? []), ...read.records]);
    for (const line of read.body)
      if (!stretch.region.chapter || line.cells.length > 1) notes.leave(textOf(line), line.where);
      else bodies.get(stretch.region)?.push(line);
  }
  const sections = regions.flatMap((region): ReportSection[] =>
    region.chapter
      ? [{ chapter: region.chapter.code, heading: region.heading ?? null, body: bodyOf(bodies.get(region) ?? []) }]
      : [],
  );
  return { sections, records };
}

const readText = ({ lines }: Stretch) => ({ records: [], body: lines });

function readTable(layout: Layout, code: TableCode, { lines }: Stretch, notes: Notes) {
  const table = layout.tables[code];
  return readRecords(table, readRuns(lines, table), termsOf(table), notes);
}

function fillTables(
  layout: Layout,
  records: ReadonlyMap<TableCode, readonly TableRecord[]>,
  lastLine: SourceLine | undefined,
  notes: Notes,
): CellValues {
  const values = new CellValues(layout, notes);
  for (const code of tableCodes) {
    const own = records.get(code) ?? [];
    const isEnd = (record: TableRecord) => record === own.at(-1) && record.line.where === lastLine?.where;
    fillTable(layout.tables[code], own, values, notes, isEnd);
  }
  return values;
}

function buildDocument(facts: Facts, sections: readonly ReportSection[], values: CellValues): ReportDocument {
  const document: ReportDocument = {
    ...documentOf(readDocument({ year: facts.year, layout: facts.layout.code }, facts.layout)),
    organization: { code: facts.organization },
    title: facts.title.text,
    sections: [...sections],
  };
  for (const { table, row, column, index } of cellsOf(facts.layout).all) {
    const cells = document[table.code][row.code];
    if (cells) cells[column.code] = values.all[index] ?? null;
  }
  return documentOf(readDocument(document, facts.layout));
}
