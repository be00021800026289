import { Box } from '@strapi/design-system';
import { useMemo, useRef, useState } from 'react';
import { cellsOf, type TableCode } from '#model';
import { carriedOver } from '../../../form/carried-over';
import { cellErrors } from '../../../form/form-errors';
import { sidesOf } from '../../../form/marks';
import { rangeSum } from '../../../form/selection';
import { afterDialog } from '../../../form-bridge/held-back';
import { useReportForm } from '../../../form-bridge/useReportForm';
import { useReadOnly } from '../../report/useReadOnly';
import { useDeskContext, useReport } from '../../report/useReport';
import { selectionOf } from '../editor/editor';
import { placesIn } from '../places';
import { useChangedCells } from './changed-cells';
import { GridTable } from './GridTable';
import { GridToolbar } from './GridToolbar';
import { useGuess } from './guesses';
import { PastePreview } from './PastePreview';
import { ReasonBar } from './ReasonBar';
import { SelectionStatus } from './SelectionStatus';
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
  const change = useChangedCells()(address);
  const selected = placesIn(selectionOf(state, places), places);
  const range = rangeSum(selected.map(({ cell }) => editor.entries[cell.index] ?? null));
  // A selected range is what one looks at; the two sides of an equation would cover it.
  const equation =
    hasFocus && !range
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
      <SelectionStatus selected={selected} range={range} />
      <ReasonBar
        isShown={hasFocus}
        cell={places.at(state.cursor.line, state.cursor.column).cell}
        entry={entry}
        mark={mark}
        total={totals.get(address)}
        lastYear={lastYear.get(address)}
        guess={guess}
        change={change}
        range={range}
      />
      {plan && (
        <PastePreview
          layout={layout}
          plan={plan}
          onDecide={(accepted) => {
            decide(accepted);
            afterDialog(() => followCursor(now().state, places));
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
