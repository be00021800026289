import { type CellValue, cellsOf, findLayout, type ReportDocument } from '../../../model';

/** One place where two versions of a report differ. */
export interface Difference {
  /** A cell address, `sections.<chapter>` or `title`. */
  path: string;
  from: unknown;
  to: unknown;
}

type Values = Map<string, unknown>;

function valuesOf(document: ReportDocument): Values {
  const values: Values = new Map([['title', document.title]]);
  for (const { chapter, heading, body } of document.sections) values.set(`sections.${chapter}`, { heading, body });
  const layout = findLayout(document.layout);
  for (const { address, table, row, column } of layout ? cellsOf(layout).all : []) {
    const value: CellValue = document[table.code][row.code]?.[column.code] ?? null;
    values.set(address, value);
  }
  return values;
}

/** Where two report documents of one report differ, cell by cell and chapter by chapter. */
export function differences(from: ReportDocument, to: ReportDocument): Difference[] {
  const [before, after] = [valuesOf(from), valuesOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, from: before.get(path) ?? null, to: after.get(path) ?? null }))
    .filter((difference) => JSON.stringify(difference.from) !== JSON.stringify(difference.to));
}
