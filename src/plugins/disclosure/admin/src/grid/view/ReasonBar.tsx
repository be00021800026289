import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type Cell, cellLabel } from '../../../../model';
import type { CellMark } from '../../findings/marks';
import { reasonsOf } from '../../findings/reason';
import { useWords } from '../../words';
import type { Entry } from '../values/entry';

interface ReasonBarProps {
  readonly isShown: boolean;
  readonly cell: Cell;
  readonly entry: Entry;
  readonly mark: CellMark | undefined;
  readonly total: number | undefined;
  readonly lastYear: number | undefined;
  readonly guess: string | undefined;
}

/** Like the formula bar of a spreadsheet: the cell under the cursor, and why it is marked. */
export function ReasonBar({ isShown, cell, entry, mark, total, lastYear, guess }: ReasonBarProps) {
  const { say, pick } = useWords();
  const reasons = mark ? reasonsOf(mark, cell.address, entry === null).slice(0, 3) : [];
  const isWrong = mark?.level === 'error' || mark?.level === 'warning';
  return (
    <Bar data-no-print aria-hidden="true" $isShown={isShown}>
      <Flex gap={3} alignItems="baseline" wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {pick(cellLabel(cell))}
        </Typography>
        {reasons.map(({ rule, path, message }) => (
          <Typography key={`${rule} ${path}`} variant="pi" textColor={isWrong ? 'danger700' : 'neutral600'}>
            {pick(message)}
          </Typography>
        ))}
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
