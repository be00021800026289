/**
 * The editor of a grid: where the cursor stands, what is selected, what is being typed, what can be undone. It is a
 * pure function of commands. The entries live in the form; each step says what to write there.
 */

import { type Entry, readEntry } from '../../../form/entry';
import { type Entries, type EntryChange, inverse, type Patch } from '../../../form/rows';
import type { GridRange } from '../clipboard/paste';
import { type GridPlaces, placesIn } from '../places';
import { filledFrom } from './filled';
import {
  type CursorPosition,
  type Direction,
  edgePosition,
  jumpedPosition,
  movedPosition,
  tabbedPosition,
} from './positions';

/** What is being typed into the cell under the cursor. */
export interface Typing {
  readonly text: string;
  /** `overwrite`: arrows leave the cell. `edit` (after F2): arrows move the caret. */
  readonly mode: 'overwrite' | 'edit';
  /** The entry before, which Escape brings back. */
  readonly before: Entry;
}

export interface EditorState {
  readonly cursor: CursorPosition;
  /** The other corner of the selection; the same as the cursor when one cell is selected. */
  readonly anchor: CursorPosition;
  readonly typing: Typing | null;
  /** The column where Tab was first pressed, to which Enter goes back; `null` once the cursor went another way. */
  readonly tabbedFrom: number | null;
  /** Someone writes in this table: Tab goes to the next cell. Until then, Tab passes the table by. */
  readonly isAtWork: boolean;
  readonly past: readonly Patch[];
  readonly future: readonly Patch[];
}

export type EditorCommand =
  | { readonly type: 'move'; readonly direction: Direction; readonly extend?: boolean }
  | { readonly type: 'jump'; readonly direction: Direction; readonly extend?: boolean }
  | { readonly type: 'tab'; readonly by: 1 | -1 }
  | { readonly type: 'enter'; readonly by: 1 | -1 }
  | { readonly type: 'fill'; readonly from: 'above' | 'left' }
  | { readonly type: 'begin' }
  | { readonly type: 'leave' }
  | { readonly type: 'edge'; readonly edge: 'home' | 'end' | 'start' | 'finish'; readonly extend?: boolean }
  | { readonly type: 'select'; readonly position: CursorPosition; readonly extend?: boolean }
  | { readonly type: 'selectAll' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'edit' }
  | { readonly type: 'cancel' }
  | { readonly type: 'blank' }
  | { readonly type: 'apply'; readonly patch: Patch }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'forget' };

export interface EditorStep {
  readonly state: EditorState;
  /** What to write into the form; empty for a step that only moves. */
  readonly patch: Patch;
}

const origin: CursorPosition = { line: 0, column: 0 };
export const initialEditor: EditorState = {
  cursor: origin,
  anchor: origin,
  typing: null,
  tabbedFrom: null,
  isAtWork: false,
  past: [],
  future: [],
};

/** How many steps can be undone. */
const memory = 200;

/** The range between cursor and anchor, widened so that no merged cell is cut. */
export function selectionOf({ cursor, anchor }: Pick<EditorState, 'cursor' | 'anchor'>, places: GridPlaces): GridRange {
  const one = places.at(cursor.line, cursor.column);
  const other = places.at(anchor.line, anchor.column);
  return {
    top: Math.min(one.line, other.line),
    bottom: Math.max(one.line, other.line),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column + one.span, other.column + other.span) - 1,
  };
}

/** Carries out one command. */
export function step(state: EditorState, command: EditorCommand, places: GridPlaces, entries: Entries): EditorStep {
  switch (command.type) {
    case 'move':
      return moveTo(
        committed(state, places, entries),
        movedPosition(state.cursor, command.direction, places),
        command.extend,
      );
    case 'jump':
      return moveTo(
        committed(state, places, entries),
        jumpedPosition(state.cursor, command.direction, places, entries),
        command.extend,
      );
    case 'tab':
      return tab(committed(state, places, entries), command.by, places);
    case 'enter':
      return enter(committed(state, places, entries), command.by, places);
    case 'fill': {
      const patch = filledFrom(selectionOf(state, places), command.from, places, entries);
      return apply(committed(state, places, entries), patch);
    }
    case 'begin':
      return { state: { ...state, isAtWork: true }, patch: [] };
    case 'leave':
      return { state: { ...committed(state, places, entries), tabbedFrom: null, isAtWork: false }, patch: [] };
    case 'edge':
      return moveTo(
        committed(state, places, entries),
        edgePosition(state.cursor, command.edge, places),
        command.extend,
      );
    case 'select':
      return select(state, command, places, entries);
    case 'selectAll': {
      const last = { line: places.lines.length - 1, column: places.width - 1 };
      return { state: { ...committed(state, places, entries), cursor: origin, anchor: last }, patch: [] };
    }
    case 'write':
      return write(state, command.text, places, entries);
    case 'edit':
      return edit(state, places, entries);
    case 'cancel':
      return cancel(state, places, entries);
    case 'blank': {
      const cells = placesIn(selectionOf(state, places), places);
      const patch = cells.map(({ cell }) => ({ address: cell.address, from: entries[cell.index] ?? null, to: null }));
      return apply(committed(state, places, entries), patch);
    }
    case 'apply':
      return apply(committed(state, places, entries), command.patch);
    case 'undo':
      return undo(committed(state, places, entries));
    case 'redo':
      return redo(committed(state, places, entries));
    case 'forget':
      return { state: { ...state, typing: null, past: [], future: [] }, patch: [] };
  }
}

function select(
  state: EditorState,
  { position, extend }: { position: CursorPosition; extend?: boolean },
  places: GridPlaces,
  entries: Entries,
): EditorStep {
  const same = places.at(state.cursor.line, state.cursor.column) === places.at(position.line, position.column);
  // A click into the cell that is being typed in only moves the caret.
  if (same && state.typing && !extend) return { state, patch: [] };
  return moveTo(committed(state, places, entries), same ? state.cursor : position, extend);
}

function moveTo(state: EditorState, cursor: CursorPosition, extend = false): EditorStep {
  return { state: { ...state, cursor, anchor: extend ? state.anchor : cursor, tabbedFrom: null }, patch: [] };
}

/** To the next cell; the column of the first Tab is kept for Enter. */
function tab(state: EditorState, by: 1 | -1, places: GridPlaces): EditorStep {
  const cursor = tabbedPosition(state.cursor, by, places) ?? state.cursor;
  const from = state.tabbedFrom ?? state.cursor.column;
  return { state: { ...state, cursor, anchor: cursor, tabbedFrom: from }, patch: [] };
}

/** To the next line; after Tab, to the column where the line was begun. */
function enter(state: EditorState, by: 1 | -1, places: GridPlaces): EditorStep {
  const { line, column } = movedPosition(state.cursor, by === 1 ? 'down' : 'up', places);
  return moveTo(state, { line, column: by === 1 ? (state.tabbedFrom ?? column) : column });
}

function cellUnder({ cursor }: EditorState, places: GridPlaces, entries: Entries) {
  const { cell } = places.at(cursor.line, cursor.column);
  return { cell, entry: entries[cell.index] ?? null };
}

function write(state: EditorState, text: string, places: GridPlaces, entries: Entries): EditorStep {
  const { cell, entry } = cellUnder(state, places, entries);
  const typing: Typing = { mode: 'overwrite', before: entry, ...state.typing, text };
  const to = readEntry(text, cell.type);
  const patch = to === entry ? [] : [{ address: cell.address, from: entry, to }];
  return { state: { ...state, anchor: state.cursor, typing, isAtWork: true }, patch };
}

function edit(state: EditorState, places: GridPlaces, entries: Entries): EditorStep {
  const { entry } = cellUnder(state, places, entries);
  const typing: Typing = state.typing ?? { text: entry === null ? '' : String(entry), mode: 'edit', before: entry };
  return { state: { ...state, anchor: state.cursor, typing: { ...typing, mode: 'edit' } }, patch: [] };
}

/** Ends typing: what was typed becomes one step that can be undone. */
function committed(state: EditorState, places: GridPlaces, entries: Entries): EditorState {
  if (!state.typing) return state;
  const { cell, entry } = cellUnder(state, places, entries);
  return remember({ ...state, typing: null }, [{ address: cell.address, from: state.typing.before, to: entry }]);
}

function cancel(state: EditorState, places: GridPlaces, entries: Entries): EditorStep {
  if (!state.typing) return { state: { ...state, anchor: state.cursor }, patch: [] };
  const { cell, entry } = cellUnder(state, places, entries);
  const patch = changesOf([{ address: cell.address, from: entry, to: state.typing.before }]);
  return { state: { ...state, typing: null }, patch };
}

const changesOf = (patch: Patch): EntryChange[] => patch.filter(({ from, to }) => from !== to);

function remember(state: EditorState, patch: Patch): EditorState {
  const changes = changesOf(patch);
  return changes.length === 0 ? state : { ...state, past: [...state.past, changes].slice(-memory), future: [] };
}

function apply(state: EditorState, patch: Patch): EditorStep {
  return { state: { ...remember(state, patch), isAtWork: true }, patch: changesOf(patch) };
}

function undo(state: EditorState): EditorStep {
  const last = state.past.at(-1);
  if (!last) return { state, patch: [] };
  return { state: { ...state, past: state.past.slice(0, -1), future: [...state.future, last] }, patch: inverse(last) };
}

function redo(state: EditorState): EditorStep {
  const next = state.future.at(-1);
  if (!next) return { state, patch: [] };
  return { state: { ...state, past: [...state.past, next], future: state.future.slice(0, -1) }, patch: next };
}
