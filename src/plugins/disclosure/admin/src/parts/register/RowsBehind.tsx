import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { cellLabel, cellsOf, typeset } from '#model';
import { useWords } from '../../words';
import type { GridEditor } from '../grid/view/useGridEditor';
import { rowsOf, type ShownCount } from './shown';

/** How many row numbers are shown at once. */
const mostRows = 300;

interface RowsBehindProps {
  readonly address: string;
  readonly editor: GridEditor;
  readonly counted: ShownCount;
  readonly onTake: (address: string) => void;
}

/** The rows of the register that a cell counts; stays in sight while the table is looked at. */
export function RowsBehind({ address, editor, counted, onTake }: RowsBehindProps) {
  const { say, pick } = useWords();
  const { layout } = editor.places;
  const cell = cellsOf(layout).find(address);
  const sheets = rowsOf(layout, counted, address);
  if (!cell) return null;
  return (
    <InSight data-behind={address}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography fontWeight="semiBold">{pick(typeset(cellLabel(cell)))}</Typography>
        <Button size="S" variant="secondary" onClick={() => onTake(address)}>
          {say('register.takeCell')}
        </Button>
      </Flex>
      {sheets.length === 0 && <Typography>{say('register.noRows')}</Typography>}
      {sheets.map(({ sheet, rows }) => (
        <Typography key={sheet}>
          {say('register.rowsOf', { sheet, rows: rows.slice(0, mostRows).join(', ') })}
          {rows.length > mostRows && ` ${say('paste.more', { count: rows.length - mostRows })}`}
        </Typography>
      ))}
    </InSight>
  );
}

const InSight = styled.div`
  position: sticky;
  bottom: -2.4rem;
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  max-height: 24rem;
  padding: 1.2rem 1.6rem;
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral100};
  border-top: 2px solid ${({ theme }) => theme.colors.primary600};
`;
