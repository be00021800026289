import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TableCode } from '#model';
import type { Entry } from '../../../form/entry';
import { applyToEntries, applyToRows } from '../../../form/rows';
import { useFastField } from '../../../form-bridge/useFastField';
import { useReport } from '../../report/useReport';
import { focusCell } from '../cell-id';
import { type EditorCommand, type EditorState, initialEditor, step } from '../editor/editor';
import { type GridPlaces, placesOf } from '../places';

export interface GridEditor {
  readonly places: GridPlaces;
  readonly entries: readonly Entry[];
  readonly state: EditorState;
  /** Carries out commands one after another and writes into the form what they change. */
  readonly run: (...commands: readonly EditorCommand[]) => void;
  /** State and entries as they are now, also between two renderings. */
  readonly now: () => { state: EditorState; entries: readonly Entry[] };
}

/** The editor of one table's grid, on top of the Content Manager's form. */
export function useGridEditor(table: TableCode): GridEditor {
  const { layout, entries } = useReport();
  const { value: rows, write, originOf } = useFastField(table);
  const [state, setState] = useState(initialEditor);
  const places = placesOf(layout, table);
  const latest = useRef({ state, entries, rows, places });
  const seen = useRef({ rows, places });

  useLayoutEffect(() => {
    if (seen.current.rows === rows && seen.current.places === places) return;
    seen.current = { rows, places };
    const { current } = latest;
    const origin = originOf(rows);
    // Until the last write is back, what was written counts.
    if (origin === 'earlier') return;
    const isSame = places.lines.flat().every(({ cell }) => current.entries[cell.index] === entries[cell.index]);
    latest.current = { ...current, entries, rows, places };
    // Someone else wrote into the table, such as a save that was fetched again: older steps no longer apply.
    if (origin === 'foreign' && !isSame) {
      latest.current.state = { ...current.state, past: [], future: [] };
      setState(latest.current.state);
    }
  }, [rows, entries, places, originOf]);

  const run = useCallback(
    (...commands: readonly EditorCommand[]) => {
      const { current } = latest;
      for (const command of commands) {
        const next = step(current.state, command, current.places, current.entries);
        current.state = next.state;
        if (next.patch.length === 0) continue;
        current.entries = applyToEntries(current.places.layout, current.entries, next.patch);
        current.rows = applyToRows(current.places.layout, table, current.rows, next.patch);
        write(current.rows);
      }
      setState(current.state);
    },
    [write, table],
  );
  const now = useCallback(() => latest.current, []);
  useSelectedText(state, places, entries);
  return { places, entries, state, run, now };
}

/** In a cell that is not being typed in, the whole text is selected, so that typing overwrites it. */
function useSelectedText({ cursor, typing }: EditorState, places: GridPlaces, entries: readonly Entry[]): void {
  const { address } = places.at(cursor.line, cursor.column).cell;
  const isTyping = typing !== null;
  useEffect(() => {
    const input = document.activeElement;
    if (!isTyping && input instanceof HTMLInputElement && input.dataset.address === address) input.select();
  }, [address, isTyping, entries]);
}

/** Puts the keyboard where the cursor is. */
export function followCursor({ cursor }: EditorState, places: GridPlaces): void {
  focusCell(places.at(cursor.line, cursor.column).cell.address);
}
