import type { Entries, EntryChange, Patch } from '../../../form/rows';
import type { GridRange } from '../clipboard/paste';
import { type GridPlace, type GridPlaces, placesIn } from '../places';

/**
 * What Ctrl+D and Ctrl+R write: the first line or column of a range into the rest of it; into a single line or column,
 * what stands before it.
 */
export function filledFrom(range: GridRange, from: 'above' | 'left', places: GridPlaces, entries: Entries): Patch {
  const { top, bottom, left, right } = range;
  const isDown = from === 'above';
  const isSingle = isDown ? top === bottom : left === right;
  const source = (isDown ? top : left) - (isSingle ? 1 : 0);
  if (source < 0) return [];
  const change = ({ cell, line, column }: GridPlace): EntryChange[] => {
    const origin = isDown ? places.at(source, column).cell : places.at(line, source).cell;
    const to = entries[origin.index] ?? null;
    return cell === origin ? [] : [{ address: cell.address, from: entries[cell.index] ?? null, to }];
  };
  return placesIn(range, places).flatMap(change);
}
