import { VisuallyHidden } from '@strapi/design-system';
import { cellLabel } from '#model';
import type { RangeSum } from '../../../form/selection';
import { useWords } from '../../../words';
import type { GridPlace } from '../places';

interface SelectionStatusProps {
  /** The cells of the selected range, in printed order. */
  readonly selected: readonly GridPlace[];
  /** What they add up to; `undefined` while one cell is selected, which a screen reader names by itself. */
  readonly range: RangeSum | undefined;
}

/** Tells a screen reader from where to where the selected range goes, and what it adds up to. */
export function SelectionStatus({ selected, range }: SelectionStatusProps) {
  const { say, pick } = useWords();
  const [first, last] = [selected[0], selected.at(-1)];
  return (
    <VisuallyHidden>
      <output data-selection>
        {range &&
          first &&
          last &&
          say('grid.selected', {
            cells: range.cells,
            from: pick(cellLabel(first.cell)),
            to: pick(cellLabel(last.cell)),
            numbers: range.numbers,
            sum: String(range.sum),
          })}
      </output>
    </VisuallyHidden>
  );
}
