/** Sums of cells by their addresses, as the text speaks of them. */
import { cellsOf } from '../../../layout/cells';
import type { Subject } from '../../rule';
import { sum } from '../../sum';

/**
 * @returns the sum of the cells at some addresses (row groups included); `null` where one is blank, `undefined` where the
 *   layout lacks one
 */
export function sumAt({ layout, values }: Subject, addresses: readonly string[]): number | null | undefined {
  const cells = addresses.map((address) => cellsOf(layout).expand(address));
  if (cells.some((found) => found.length === 0)) return undefined;
  return sum(
    values,
    cells.flat().map(({ index }) => index),
  );
}
