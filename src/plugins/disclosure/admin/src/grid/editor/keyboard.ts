/** The keys of the grid, as in a spreadsheet. What stands here not is the browser's: Tab, typing, the clipboard. */
import type { Command, Typing } from './editor';

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

/** Commands that concern more than the editor, besides those of {@link Command}. */
export type GridCommand = Command | { readonly type: 'total' } | { readonly type: 'leave' };

const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const shortcuts: Readonly<Record<string, GridCommand>> = {
  z: { type: 'undo' },
  y: { type: 'redo' },
  a: { type: 'selectAll' },
  Home: { type: 'edge', edge: 'start' },
  End: { type: 'edge', edge: 'finish' },
};

const isArrow = (key: string): key is keyof typeof arrows => Object.hasOwn(arrows, key);

/** The commands that a key means, in order; none when it is the browser's. */
export function commandsFor(press: KeyPress, typing: Typing | null): readonly GridCommand[] {
  if (press.composing) return [];
  if (press.alt) return press.key === '=' ? [{ type: 'total' }] : [];
  return press.control ? withControl(press, typing) : plainKey(press, typing);
}

function withControl({ key, shift }: KeyPress, typing: Typing | null): readonly GridCommand[] {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (typing?.mode === 'edit' && name !== 'z' && name !== 'y') return [];
  if (name === 'z' && shift) return [{ type: 'redo' }];
  const command = Object.hasOwn(shortcuts, name) ? shortcuts[name] : undefined;
  if (!command) return [];
  return command.type === 'edge' ? [{ ...command, extend: shift }] : [command];
}

function plainKey({ key, shift }: KeyPress, typing: Typing | null): readonly GridCommand[] {
  const editing = typing?.mode === 'edit';
  if (isArrow(key)) return editing ? [] : [{ type: 'move', direction: arrows[key], extend: shift }];
  switch (key) {
    case 'Enter':
      return [{ type: 'commit' }, { type: 'move', direction: shift ? 'up' : 'down' }];
    case 'Escape':
      return typing ? [{ type: 'cancel' }] : [{ type: 'cancel' }, { type: 'leave' }];
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
