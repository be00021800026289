/** Which rows of a register a cell counts, totals too. */
import { cellsOf } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import type { CountedRegister } from './counted';

/** By the position of a sheet, its rows in their order; the rows of a total are those of the cells that it sums. */
export function rowsBehind(
  layout: Layout,
  address: string,
  places: CountedRegister['places'],
): Record<number, number[]> {
  const behind: Record<number, number[]> = {};
  for (const base of basesOf(layout, address))
    for (const [sheet, rows] of Object.entries(places[base] ?? {})) {
      const before = behind[Number(sheet)] ?? [];
      behind[Number(sheet)] = [...before, ...rows].sort((one, other) => one - other);
    }
  return behind;
}

/** The cells that a cell sums in the end; itself where it sums none. */
function basesOf(layout: Layout, address: string): string[] {
  const { all, equations, find } = cellsOf(layout);
  const index = find(address)?.index;
  const sum = equations.find(({ left }) => left.length === 1 && left[0] === index);
  return sum ? sum.right.flatMap((part) => basesOf(layout, all[part]?.address ?? '')) : [address];
}
