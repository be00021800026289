/** What may be typed into the cells of a sheet, as ranges that do not overlap. */
import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from './formulas';

/** The library's own types leave it out. */
type Validated = Worksheet & { dataValidations: { model: Record<string, DataValidation> } };

interface Range {
  readonly column: number;
  readonly first: number;
  last: number;
  readonly rule: DataValidation;
  readonly key: string;
}

/** Joins equal rules one below another. Left to itself the library does so twice where row 10 comes before row 5. */
export function joinValidations(sheet: Worksheet): void {
  const { dataValidations } = sheet as Validated;
  const cells = Object.entries(dataValidations.model)
    .map(([address, rule]): Range => {
      const { row, col } = sheet.getCell(address);
      return { column: Number(col), first: Number(row), last: Number(row), rule, key: JSON.stringify(rule) };
    })
    .sort((one, other) => one.column - other.column || one.first - other.first);
  const ranges: Range[] = [];
  for (const cell of cells) {
    const above = ranges.at(-1);
    if (above?.key === cell.key && above.column === cell.column && above.last === cell.first - 1)
      above.last = cell.last;
    else ranges.push(cell);
  }
  dataValidations.model = Object.fromEntries(ranges.map((range) => [referenceTo(range), range.rule]));
}

/** One cell, too, is a range, so that the library joins it to no other. */
function referenceTo({ column, first, last }: Range): string {
  const letters = columnLetters(column);
  return `${letters}${first}:${letters}${last}`;
}
