/** The keys of the grid, as in a spreadsheet. What stands here not is the browser's: typing, the clipboard. */
import type { GridPlaces } from '../places';
import type { EditorCommand, EditorState, Typing } from './editor';
import { tabbedPosition } from './positions';

/** What the editor needs to know of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
  /** An input method is composing: its keys are its own. */
  readonly composing: boolean;
}

/** Commands that concern more than the editor, besides those of {@link EditorCommand}. */
export type GridCommand = EditorCommand | { readonly type: 'total' } | { readonly type: 'toToolbar' };

const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const shortcuts: Readonly<Record<string, GridCommand>> = {
  d: { type: 'fill', from: 'above' },
  r: { type: 'fill', from: 'left' },
  z: { type: 'undo' },
  y: { type: 'redo' },
  a: { type: 'selectAll' },
  Home: { type: 'edge', edge: 'start' },
  End: { type: 'edge', edge: 'finish' },
};

const isArrow = (key: string): key is keyof typeof arrows => Object.hasOwn(arrows, key);

/** The commands that a key means, in order; none when it is the browser's. */
export function commandsFor(press: KeyPress, state: EditorState, places: GridPlaces): readonly GridCommand[] {
  const { typing } = state;
  if (press.composing) return [];
  if (press.key === 'Tab') return tabKey(press, state, places);
  if (press.alt) return press.key === '=' ? [{ type: 'total' }] : [];
  return press.control ? withControl(press, typing) : plainKey(press, typing);
}

/** Tab goes from cell to cell while someone writes; else, and at the ends, it leaves the table. */
function tabKey({ shift, control, alt }: KeyPress, state: EditorState, places: GridPlaces): readonly GridCommand[] {
  const by = shift ? -1 : 1;
  const stays = !control && !alt && state.isAtWork && tabbedPosition(state.cursor, by, places) !== undefined;
  return stays ? [{ type: 'tab', by }] : [];
}

function withControl({ key, shift }: KeyPress, typing: Typing | null): readonly GridCommand[] {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (typing?.mode === 'edit' && name !== 'z' && name !== 'y') return [];
  if (isArrow(name)) return [{ type: 'jump', direction: arrows[name], extend: shift }];
  if (name === 'z' && shift) return [{ type: 'redo' }];
  if (shift && name.length === 1) return [];
  const command = Object.hasOwn(shortcuts, name) ? shortcuts[name] : undefined;
  if (!command) return [];
  return command.type === 'edge' ? [{ ...command, extend: shift }] : [command];
}

function plainKey({ key, shift }: KeyPress, typing: Typing | null): readonly GridCommand[] {
  const editing = typing?.mode === 'edit';
  if (isArrow(key)) return editing ? [] : [{ type: 'move', direction: arrows[key], extend: shift }];
  switch (key) {
    case 'Enter':
      return [{ type: 'enter', by: shift ? -1 : 1 }];
    case 'Escape':
      return typing ? [{ type: 'cancel' }] : [{ type: 'cancel' }, { type: 'toToolbar' }];
    case 'F2':
      return [{ type: 'edit' }];
    case 'Delete':
      return typing ? [] : [{ type: 'blank' }];
    case 'Home':
    case 'End':
      return editing ? [] : [{ type: 'edge', edge: key === 'Home' ? 'home' : 'end', extend: shift }];
    default:
      return [];
  }
}
