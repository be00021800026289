import {
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useState,
} from 'react';
import { parseHtmlTable, writeHtmlTable } from '../clipboard/html';
import { copyBlock, type PastePlan, planPaste } from '../clipboard/paste';
import { parseTsv, writeTsv } from '../clipboard/tsv';
import { selectionOf } from '../editor/editor';
import { commandsFor, type GridCommand } from '../editor/keyboard';
import { followCursor, type GridEditor } from './useGridEditor';

const addressOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.closest('td')?.querySelector('input')?.dataset.address : undefined;

/** The block on the clipboard: a table in HTML where there is one, else tab-separated text. */
function blockOf(data: DataTransfer): string[][] {
  const html = data.getData('text/html');
  return (html === '' ? undefined : parseHtmlTable(html)) ?? parseTsv(data.getData('text/plain'));
}

interface Actions {
  readonly readOnly: boolean;
  /** Writes the computed total into the cell under the cursor. */
  readonly onTotal: () => void;
  /** The keyboard leaves the table. */
  readonly onLeave: () => void;
}

/** Keyboard, mouse and clipboard of a grid: one set of handlers on the table, whatever the cell. */
export function useGridEvents({ places, run, now }: GridEditor, { readOnly, onTotal, onLeave }: Actions) {
  const [plan, setPlan] = useState<PastePlan | null>(null);

  const carryOut = (command: GridCommand) => {
    if (command.type === 'total') onTotal();
    else if (command.type === 'toToolbar') onLeave();
    else run(command);
  };

  const onChange = useCallback(
    ({ target }: ChangeEvent<HTMLInputElement>) => run({ type: 'write', text: target.value }),
    [run],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey: alt, nativeEvent } = event;
    const press = { key, shift, control: ctrlKey || metaKey, alt, composing: nativeEvent.isComposing };
    // Where nothing can be written, such a key is the browser's.
    const commands = commandsFor(press, now().state, places).filter(({ type }) => !readOnly || !writes.has(type));
    // Enter would send the Content Manager's form.
    if (commands.length > 0 || key === 'Enter') event.preventDefault();
    if (commands.length === 0) return;
    commands.forEach(carryOut);
    if (commands.some(({ type }) => type === 'toToolbar' || type === 'total')) return;
    followCursor(now().state, places);
    if (commands.some(({ type }) => type === 'edit')) putCaretLast(event.target);
  };

  const onFocus = ({ target }: FocusEvent) => {
    const address = addressOf(target);
    const place = address === undefined ? undefined : places.find(address);
    if (!place) return;
    const { cursor } = now().state;
    if (places.at(cursor.line, cursor.column) !== place) run({ type: 'select', position: place });
    if (target instanceof HTMLInputElement && !now().state.typing) target.select();
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) run({ type: 'leave' });
  };

  const onMouseDown = (event: MouseEvent) => {
    const address = addressOf(event.target);
    const place = address === undefined ? undefined : places.find(address);
    if (!place || event.button !== 0) return;
    const { cursor, typing } = now().state;
    // Within the cell that is being typed in, the mouse sets the caret.
    if (typing && places.at(cursor.line, cursor.column) === place) return;
    event.preventDefault();
    run({ type: 'select', position: place, extend: event.shiftKey });
    if (!readOnly) run({ type: 'begin' });
    followCursor(now().state, places);
  };

  const onMouseOver = (event: MouseEvent) => {
    const address = addressOf(event.target);
    const place = address === undefined ? undefined : places.find(address);
    const { cursor, typing } = now().state;
    if (event.buttons !== 1 || !place || typing || places.at(cursor.line, cursor.column) === place) return;
    run({ type: 'select', position: place, extend: true });
    followCursor(now().state, places);
  };

  const onDoubleClick = ({ target }: MouseEvent) => {
    if (addressOf(target) === undefined || readOnly) return;
    run({ type: 'edit' });
    putCaretLast(target);
  };

  const onCopy = (event: ClipboardEvent) => {
    const { state, entries } = now();
    if (state.typing?.mode === 'edit') return false;
    const block = copyBlock(places, entries, selectionOf(state, places));
    event.clipboardData.setData('text/plain', writeTsv(block));
    event.clipboardData.setData('text/html', writeHtmlTable(block));
    event.preventDefault();
    return true;
  };

  const onCut = (event: ClipboardEvent) => {
    if (onCopy(event) && !readOnly) run({ type: 'blank' });
  };

  const onPaste = (event: ClipboardEvent) => {
    const { state, entries } = now();
    if (readOnly || state.typing?.mode === 'edit') return;
    const block = blockOf(event.clipboardData);
    event.preventDefault();
    if (block.length === 0) return;
    const planned = planPaste(places, entries, selectionOf(state, places), block);
    if (planned.fits) run({ type: 'apply', patch: planned.patch });
    else setPlan(planned);
  };

  const decide = (accepted: boolean) => {
    if (accepted && plan) run({ type: 'apply', patch: plan.patch });
    setPlan(null);
  };

  return {
    plan,
    decide,
    onChange,
    handlers: { onKeyDown, onFocus, onBlur, onMouseDown, onMouseOver, onDoubleClick, onCopy, onCut, onPaste },
  };
}

/** Commands that write; a read-only grid still moves and copies. */
const writes: ReadonlySet<GridCommand['type']> = new Set(['write', 'edit', 'blank', 'fill', 'total', 'undo', 'redo']);

function putCaretLast(target: EventTarget): void {
  if (target instanceof HTMLInputElement) target.setSelectionRange(target.value.length, target.value.length);
}
