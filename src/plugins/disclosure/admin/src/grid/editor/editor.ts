/**
 * The grid's editor: where the cursor stands, what is selected, what is being typed, what can be undone. A pure
 * function of commands; the entries themselves live in the form, and each step says what to write there.
 */
import type { Range } from '../clipboard/paste';
import type { Place, Places } from '../places';
import { type Entry, readEntry } from '../values/entry';
import { type Change, type Entries, inverse, type Patch } from '../values/form-rows';
import { type Direction, edgePosition, movedPosition, type Position } from './positions';

/** What is being typed into the cell under the cursor. */
export interface Typing {
  readonly text: string;
  /** `overwrite`: arrows leave the cell. `edit` (after F2): arrows move the caret. */
  readonly mode: 'overwrite' | 'edit';
  /** The entry before, which Escape brings back. */
  readonly before: Entry;
}

export interface EditorState {
  readonly cursor: Position;
  /** The other corner of the selection; the same as the cursor when one cell is selected. */
  readonly anchor: Position;
  readonly typing: Typing | null;
  readonly past: readonly Patch[];
  readonly future: readonly Patch[];
}

export type Command =
  | { readonly type: 'move'; readonly direction: Direction; readonly extend?: boolean }
  | { readonly type: 'edge'; readonly edge: 'home' | 'end' | 'start' | 'finish'; readonly extend?: boolean }
  | { readonly type: 'select'; readonly position: Position; readonly extend?: boolean }
  | { readonly type: 'selectAll' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'edit' }
  | { readonly type: 'commit' }
  | { readonly type: 'cancel' }
  | { readonly type: 'blank' }
  | { readonly type: 'apply'; readonly patch: Patch }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'forget' };

export interface Step {
  readonly state: EditorState;
  /** What to write into the form; empty for a step that only moves. */
  readonly patch: Patch;
}

const origin: Position = { line: 0, column: 0 };
export const initialEditor: EditorState = { cursor: origin, anchor: origin, typing: null, past: [], future: [] };

/** How many steps can be undone. */
const memory = 200;

/** The range between cursor and anchor, widened so that no merged cell is cut. */
export function selectionOf({ cursor, anchor }: Pick<EditorState, 'cursor' | 'anchor'>, places: Places): Range {
  const one = places.at(cursor.line, cursor.column);
  const other = places.at(anchor.line, anchor.column);
  return {
    top: Math.min(one.line, other.line),
    bottom: Math.max(one.line, other.line),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column + one.span, other.column + other.span) - 1,
  };
}

/** The cells of a range, each once. */
export function placesIn({ top, bottom, left, right }: Range, places: Places): Place[] {
  return places.lines
    .slice(top, bottom + 1)
    .flatMap((line) => line.filter(({ column, span }) => column <= right && column + span > left));
}

/** Carries out one command. */
export function step(state: EditorState, command: Command, places: Places, entries: Entries): Step {
  switch (command.type) {
    case 'move':
      return moveTo(
        committed(state, places, entries),
        movedPosition(state.cursor, command.direction, places),
        command.extend,
      );
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
    case 'commit':
      return { state: committed(state, places, entries), patch: [] };
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
  { position, extend }: { position: Position; extend?: boolean },
  places: Places,
  entries: Entries,
): Step {
  const same = places.at(state.cursor.line, state.cursor.column) === places.at(position.line, position.column);
  // A click into the cell that is being typed in only moves the caret.
  if (same && state.typing && !extend) return { state, patch: [] };
  return moveTo(committed(state, places, entries), same ? state.cursor : position, extend);
}

function moveTo(state: EditorState, cursor: Position, extend = false): Step {
  return { state: { ...state, cursor, anchor: extend ? state.anchor : cursor }, patch: [] };
}

function cellUnder({ cursor }: EditorState, places: Places, entries: Entries) {
  const { cell } = places.at(cursor.line, cursor.column);
  return { cell, entry: entries[cell.index] ?? null };
}

function write(state: EditorState, text: string, places: Places, entries: Entries): Step {
  const { cell, entry } = cellUnder(state, places, entries);
  const typing: Typing = { mode: 'overwrite', before: entry, ...state.typing, text };
  const to = readEntry(text, cell.type);
  const patch = to === entry ? [] : [{ address: cell.address, from: entry, to }];
  return { state: { ...state, anchor: state.cursor, typing }, patch };
}

function edit(state: EditorState, places: Places, entries: Entries): Step {
  const { entry } = cellUnder(state, places, entries);
  const typing: Typing = state.typing ?? { text: entry === null ? '' : String(entry), mode: 'edit', before: entry };
  return { state: { ...state, anchor: state.cursor, typing: { ...typing, mode: 'edit' } }, patch: [] };
}

/** Ends typing: what was typed becomes one step that can be undone. */
function committed(state: EditorState, places: Places, entries: Entries): EditorState {
  if (!state.typing) return state;
  const { cell, entry } = cellUnder(state, places, entries);
  return remember({ ...state, typing: null }, [{ address: cell.address, from: state.typing.before, to: entry }]);
}

function cancel(state: EditorState, places: Places, entries: Entries): Step {
  if (!state.typing) return { state: { ...state, anchor: state.cursor }, patch: [] };
  const { cell, entry } = cellUnder(state, places, entries);
  const patch = changesOf([{ address: cell.address, from: entry, to: state.typing.before }]);
  return { state: { ...state, typing: null }, patch };
}

const changesOf = (patch: Patch): Change[] => patch.filter(({ from, to }) => from !== to);

function remember(state: EditorState, patch: Patch): EditorState {
  const changes = changesOf(patch);
  return changes.length === 0 ? state : { ...state, past: [...state.past, changes].slice(-memory), future: [] };
}

function apply(state: EditorState, patch: Patch): Step {
  return { state: remember(state, patch), patch: changesOf(patch) };
}

function undo(state: EditorState): Step {
  const last = state.past.at(-1);
  if (!last) return { state, patch: [] };
  return { state: { ...state, past: state.past.slice(0, -1), future: [...state.future, last] }, patch: inverse(last) };
}

function redo(state: EditorState): Step {
  const next = state.future.at(-1);
  if (!next) return { state, patch: [] };
  return { state: { ...state, past: [...state.past, next], future: state.future.slice(0, -1) }, patch: next };
}
