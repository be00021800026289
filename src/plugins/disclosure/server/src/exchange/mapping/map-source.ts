/** Maps what a reader found in a file to a report document. */
import { cellsOf, documentOf, type ReportDocument, readDocument } from '#model';
import type { Source } from '../source/source-line';
import type { StepNotes } from './notes';
import { readInPasses, type Trace } from './read-in-passes';
import type { Known, Reading } from './reading';

export interface Mapped {
  document: ReportDocument;
  /** The organization's name as the source gives it. */
  organizationName: string | null;
  said: StepNotes;
  /** Which pass gave each cell its figure. */
  trace: Trace;
  /** Chapters and cells that were recognised; 0 means that the source holds no report. */
  recognised: number;
}

/** What stands outside the chapters proves no report. */
const outside = new Set(['preface', 'closing']);

/** Never throws: whatever finds no place in the document is listed. */
export function mapSource(source: Source, known: Known): Mapped {
  const { reading, trace } = readInPasses(source, known);
  const { organizationName, said, sections, cells } = reading;
  return {
    document: documentIn(reading),
    organizationName,
    said,
    trace,
    recognised:
      sections.filter(({ chapter }) => !outside.has(chapter)).length + cells.filter((value) => value !== null).length,
  };
}

function documentIn({ layout, year, title, known, sections, cells }: Reading): ReportDocument {
  const document: ReportDocument = {
    ...documentOf(readDocument({ year, layout: layout.code }, layout)),
    organization: { code: known.organization ?? null },
    title: title.text,
    sections: [...sections],
  };
  for (const { table, row, column, index } of cellsOf(layout).all) {
    const values = document[table.code][row.code];
    if (values) values[column.code] = cells[index] ?? null;
  }
  return documentOf(readDocument(document, layout));
}
