import { Box } from '@strapi/design-system';
import { useMemo, useRef, useState } from 'react';
import { cellsOf, type TableCode } from '../../../../model';
import { cellErrors } from '../../findings/form-errors';
import { sidesOf } from '../../findings/marks';
import { useReadOnly } from '../../report/useReadOnly';
import { useDeskContext, useReport } from '../../report/useReport';
import { useReportForm } from '../../report/useReportForm';
import { carriedOver } from '../values/carried-over';
import { GridTable } from './GridTable';
import { GridToolbar } from './GridToolbar';
import { useGuess } from './guesses';
import { PastePreview } from './PastePreview';
import { ReasonBar } from './ReasonBar';
import { followCursor, useGridEditor } from './useGridEditor';
import { useGridEvents } from './useGridEvents';

/** One table of the report in the edit view. */
export function Grid({ table }: { readonly table: TableCode }) {
  const { layout, marks, suggestions: totals } = useReport();
  const { previous } = useDeskContext();
  const errors = useCellErrors();
  const readOnly = useReadOnly(table);
  const editor = useGridEditor(table);
  const { places, state, run, now } = editor;
  const toolbar = useRef<HTMLDivElement>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const lastYear = useMemo(() => carriedOver(layout, previous), [layout, previous]);
  const suggestions = useMemo(() => new Map([...lastYear, ...totals]), [lastYear, totals]);
  const { address } = places.at(state.cursor.line, state.cursor.column).cell;

  const writeTotal = () => {
    const total = totals.get(address);
    const cell = cellsOf(layout).find(address);
    if (readOnly || total === undefined || !cell) return;
    run({ type: 'apply', patch: [{ address, from: now().entries[cell.index] ?? null, to: total }] });
  };
  const { plan, decide, onChange, handlers } = useGridEvents(editor, {
    readOnly,
    onTotal: writeTotal,
    onLeave: () => toolbar.current?.querySelector('button')?.focus(),
  });

  const mark = marks.get(address);
  const entry = editor.entries[cellsOf(layout).find(address)?.index ?? -1] ?? null;
  const guess = useGuess()(address, entry);
  const equation = hasFocus
    ? mark?.findings.find(({ cells, outcome }) => cells.length > 1 && outcome === 'fail')
    : undefined;
  const sides = useMemo(() => (equation ? sidesOf(layout, equation) : noSides), [layout, equation]);
  return (
    <Box>
      <GridToolbar table={table} editor={editor} lastYear={lastYear} readOnly={readOnly} barRef={toolbar} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the inputs inside are what is interacted with */}
      <div
        data-grid={table}
        {...handlers}
        onFocus={(event) => {
          setHasFocus(true);
          handlers.onFocus(event);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
          handlers.onBlur(event);
        }}
      >
        <GridTable
          table={table}
          editor={editor}
          marks={marks}
          errors={errors}
          sides={sides}
          suggestions={suggestions}
          readOnly={readOnly}
          onChange={onChange}
        />
      </div>
      <ReasonBar
        isShown={hasFocus}
        cell={places.at(state.cursor.line, state.cursor.column).cell}
        entry={entry}
        mark={mark}
        total={totals.get(address)}
        lastYear={lastYear.get(address)}
        guess={guess}
      />
      {plan && (
        <PastePreview
          layout={layout}
          plan={plan}
          onDecide={(accepted) => {
            decide(accepted);
            // The dialog gives the keyboard back when it is gone; the cell takes it after that.
            setTimeout(() => followCursor(now().state, places));
          }}
        />
      )}
    </Box>
  );
}

function useCellErrors(): ReadonlyMap<string, string> {
  const errors = useReportForm((form) => form.errors);
  const values = useReportForm((form) => form.values);
  return useMemo(() => cellErrors(errors, values), [errors, values]);
}

const noSides: ReturnType<typeof sidesOf> = new Map();
