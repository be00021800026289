/** A rectangle of texts, as it travels over the clipboard between the grid, Excel, WPS and web pages. */
export type TextGrid = readonly (readonly string[])[];

/** The same block with rows of equal length. */
export function rectangle(rows: TextGrid): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
