import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type Cell, cellLabel } from '#model';
import type { Entry } from '../../../form/entry';
import type { CellMark } from '../../../form/marks';
import type { RangeSum } from '../../../form/selection';
import { useWords } from '../../../words';
import { reasonsOf } from '../../findings/reason';

interface ReasonBarProps {
  readonly isShown: boolean;
  readonly cell: Cell;
  readonly entry: Entry;
  readonly mark: CellMark | undefined;
  readonly total: number | undefined;
  readonly lastYear: number | undefined;
  readonly guess: string | undefined;
  /** What stood in the cell in the version that the report is compared with. */
  readonly change: string | undefined;
  /** Of the selected range; `undefined` while one cell is selected. */
  readonly range: RangeSum | undefined;
}

/**
 * Like the formula bar of a spreadsheet: the cell under the cursor, and why it is marked. A screen reader hears all of it
 * with the cell, or from the status of the selection.
 */
export function ReasonBar({ isShown, cell, entry, mark, total, lastYear, guess, change, range }: ReasonBarProps) {
  const { say, pick } = useWords();
  const reasons = mark ? reasonsOf(mark, cell.address, entry === null).slice(0, 3) : [];
  const isWrong = mark?.level === 'error' || mark?.level === 'warning';
  return (
    <Bar data-no-print aria-hidden="true" $isShown={isShown}>
      <Typography variant="pi" fontWeight="bold" style={{ float: 'right' }} data-range>
        {range && say('grid.range', { cells: range.cells, numbers: range.numbers, sum: String(range.sum) })}
      </Typography>
      <Flex gap={3} alignItems="baseline" wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {pick(cellLabel(cell))}
        </Typography>
        {reasons.map(({ rule, path, message }) => (
          <Typography key={`${rule} ${path}`} variant="pi" textColor={isWrong ? 'danger700' : 'neutral600'}>
            {pick(message)}
          </Typography>
        ))}
        {change !== undefined && (
          <Typography variant="pi" textColor="primary700">
            {change}
          </Typography>
        )}
        {guess !== undefined && (
          <Typography variant="pi" textColor="alternative700">
            {guess}
          </Typography>
        )}
        {total !== undefined && total !== entry && (
          <Typography variant="pi" textColor="primary700">
            {say('cell.total', { value: total })}
          </Typography>
        )}
        {lastYear !== undefined && (
          <Typography variant="pi" textColor="neutral600">
            {say('cell.lastYear', { value: lastYear })}
          </Typography>
        )}
      </Flex>
    </Bar>
  );
}

const Bar = styled(Box)<{ $isShown: boolean }>`
  position: sticky;
  /* Strapi pads the end of its page by this much. */
  bottom: var(--grid-bottom, -5.6rem);
  z-index: 3;
  min-height: 3.2rem;
  padding: 0.6rem 0.8rem;
  visibility: ${({ $isShown }) => ($isShown ? 'visible' : 'hidden')};
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  box-shadow: 0 -2px 6px rgb(0 0 0 / 6%);
`;
