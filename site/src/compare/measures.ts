import {
  cellLabel,
  cellsOf,
  type Indicator,
  indicators,
  type Label,
  type Layout,
  label,
  rowLabel,
  smallBase,
  type TableCode,
  tableCodes,
  typeset,
} from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import { valueAt } from '../report/chapters';

/** A line of a comparison. */
export interface Measure {
  label: Label;
  /** One of the rows that the line above sums. */
  isMember?: boolean;
  /** What a report says of it; `null` where it says nothing, or its form lacks it. */
  valueIn(report: Publication, layout: Layout): number | null;
}

/** The value of an address in a report: a cell, or the sum of a row group's cells. */
function valueOfAddress(report: Publication, layout: Layout, address: string): number | null {
  const values = cellsOf(layout)
    .expand(address)
    .map((cell) => valueAt(report, cell));
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce((sum: number, value) => sum + (value ?? 0), 0);
}

const ofAddress = (address: string, label: Label): Measure => ({
  label,
  valueIn: (report, layout) => valueOfAddress(report, layout, address),
});

/** The figures that a chart compares. */
export const chartMeasures: readonly Measure[] = [
  ofAddress('applications.newRequests.total', label('新收', 'New')),
  ofAddress('applications.granted.total', label('予以公开', 'Granted')),
  ofAddress('applications.partiallyGranted.total', label('部分公开', 'In part')),
  ofAddress('applications.refused.total', label('不予公开', 'Refused')),
  ofAddress('applications.unavailable.total', label('无法提供', 'Unavailable')),
  ofAddress('applications.notProcessed.total', label('不予处理', 'Not processed')),
];

export interface Rate {
  /** In percent, `null` where there is nothing to divide by. */
  value: number | null;
  /** Taken of so few cases that it says little. */
  isSmall: boolean;
}

/** An indicator of one report. */
export function rateIn({ numerator, denominator }: Indicator, report: Publication, layout: Layout): Rate {
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total: number | null, address) => {
      const value = valueOfAddress(report, layout, address.replace(/^-/, ''));
      return total === null || value === null ? null : total + (address.startsWith('-') ? -value : value);
    }, 0);
  const [above, below] = [sum(numerator), sum(denominator)];
  const value = above === null || below === null || below === 0 ? null : (100 * above) / below;
  return { value, isSmall: value !== null && (below ?? 0) < smallBase };
}

/** The rates that one report alone tells; growth needs the year before. */
export const rates: readonly Indicator[] = indicators.filter(
  ({ denominator }) => denominator.length > 0 && denominator.every((address) => !address.includes('@')),
);

/** All figures of a table of the official form; of the matrix, its totals and groups. */
export function measuresOf(layout: Layout, code: TableCode): Measure[] {
  const { groups } = layout.tables[code];
  if (code === 'applications') {
    const rows = layout.tables[code].parts.flatMap((part) => part.rows.map((row) => row.code));
    const grouped = rows.flatMap((row) => {
      const group = groups.find(({ members }) => members.includes(row));
      const isMember = group !== undefined;
      return group?.members[0] === row ? [{ row: group.code }, { row, isMember }] : [{ row, isMember }];
    });
    return grouped.map(({ row, ...more }) => ({
      ...ofAddress(`${code}.${row}.total`, typeset(rowLabel(layout, code, row) ?? label(row, row))),
      ...more,
    }));
  }
  return cellsOf(layout)
    .all.filter(({ table }) => table.code === code)
    .map((cell) => ofAddress(cell.address, typeset(cellLabel(cell))));
}

export const comparedTables: readonly TableCode[] = tableCodes;
