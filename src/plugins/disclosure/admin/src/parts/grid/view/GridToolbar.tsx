import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Lightning } from '@strapi/icons';
import { type RefObject, useState } from 'react';
import type { TableCode } from '#model';
import { takeOver } from '../../../form/carried-over';
import { fillBlanks, fillTotals } from '../../../form/totals';
import { useWords } from '../../../words';
import { RegisterButton } from '../../register/RegisterButton';
import { focusCell } from '../cell-id';
import { FillBlanksDialog } from './FillBlanksDialog';
import type { GridEditor } from './useGridEditor';
import { Verdict } from './Verdict';

interface GridToolbarProps {
  readonly table: TableCode;
  readonly editor: GridEditor;
  /** Figures that the table can take over from last year. */
  readonly lastYear: ReadonlyMap<string, number>;
  readonly readOnly: boolean;
  readonly barRef: RefObject<HTMLDivElement>;
}

/** What can be done to a whole table, and how it stands. */
export function GridToolbar({ table, editor, lastYear, readOnly, barRef }: GridToolbarProps) {
  const { say } = useWords();
  const { places, state, run, now } = editor;
  const { layout } = places;
  const [message, setMessage] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const takes = [...lastYear.keys()].some((address) => address.startsWith(`${table}.`));
  const computes = layout.tables[table].equations.some(({ left }) => left.length === 1);
  const { replacement } = fillTotals(layout, table, editor.entries);

  const writeTotals = () => {
    const filled = fillTotals(layout, table, now().entries);
    run({ type: 'apply', patch: filled.patch });
    setMessage(
      say('grid.totalsFilled', { count: filled.patch.length }) +
        (filled.replacement.length > 0 ? say('grid.totalsKept', { count: filled.replacement.length }) : ''),
    );
  };
  const replaceTotals = () => {
    run({ type: 'apply', patch: replacement });
    setMessage(say('grid.totalsReplaced', { count: replacement.length }));
  };
  const blanks = fillBlanks(layout, table, editor.entries);
  const writeZeros = () => {
    run({ type: 'apply', patch: fillBlanks(layout, table, now().entries) });
    setMessage(say('grid.blanksFilled', { count: blanks.length }));
    setIsAsking(false);
  };
  const takeLastYear = () => {
    const patch = takeOver(layout, now().entries, lastYear);
    run({ type: 'apply', patch });
    setMessage(say('grid.lastYearTaken', { count: patch.length }));
  };
  const { past, future, typing } = state;
  const canUndo = past.length > 0 || typing !== null;
  return (
    <Flex
      ref={barRef}
      gap={2}
      wrap="wrap"
      paddingBottom={2}
      role="toolbar"
      aria-label={say('grid.toolbar')}
      data-no-print
    >
      {!readOnly && (
        <>
          {computes && (
            <Button size="S" variant="secondary" startIcon={<Lightning />} onClick={writeTotals}>
              {say('grid.fillTotals')}
            </Button>
          )}
          <Button size="S" variant="tertiary" disabled={blanks.length === 0} onClick={() => setIsAsking(true)}>
            {say('grid.fillBlanks')}
          </Button>
          {takes && (
            <Button size="S" variant="tertiary" onClick={takeLastYear}>
              {say('grid.takeLastYear')}
            </Button>
          )}
          <RegisterButton table={table} editor={editor} />
          <IconButton
            size="S"
            variant="ghost"
            label={say('grid.undo')}
            disabled={!canUndo}
            onClick={() => run({ type: 'undo' })}
          >
            <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
          </IconButton>
          <IconButton
            size="S"
            variant="ghost"
            label={say('grid.redo')}
            disabled={future.length === 0}
            onClick={() => run({ type: 'redo' })}
          >
            <ArrowClockwise />
          </IconButton>
        </>
      )}
      <Flex gap={2} grow={1} justifyContent="flex-end">
        <Typography variant="pi" textColor="neutral600" role="status">
          {message}
        </Typography>
        {message !== '' && replacement.length > 0 && !readOnly && (
          <Button size="S" variant="tertiary" onClick={replaceTotals}>
            {say('grid.replaceTotals', { count: replacement.length })}
          </Button>
        )}
        <Verdict table={table} />
      </Flex>
      <FillBlanksDialog
        isOpen={isAsking}
        count={blanks.length}
        onDecide={(accepted) => (accepted ? writeZeros() : setIsAsking(false))}
        onClosed={() => focusCell(places.at(now().state.cursor.line, now().state.cursor.column).cell.address)}
      />
    </Flex>
  );
}
