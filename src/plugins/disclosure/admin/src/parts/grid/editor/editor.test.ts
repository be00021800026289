import fc from 'fast-check';
import { layouts, type TableCode } from '#model';
import { applyToEntries, type Entries, entriesOf } from '../../../form/rows';
import { placesIn, placesOf } from '../places';
import { type EditorCommand, type EditorState, initialEditor, selectionOf, step } from './editor';
import { commandsFor, type GridCommand, type KeyPress } from './keyboard';

const layout = layouts.v2021;

/** A grid without a screen: keys in, entries out. */
function grid(table: TableCode = 'applications', start: Entries = entriesOf(layout, {})) {
  const places = placesOf(layout, table);
  let state: EditorState = initialEditor;
  let entries: Entries = start;
  const run = (...commands: readonly GridCommand[]) => {
    for (const command of commands) {
      if (command.type === 'total' || command.type === 'toToolbar') continue;
      const next = step(state, command, places, entries);
      state = next.state;
      entries = applyToEntries(layout, entries, next.patch);
    }
  };
  const press = (key: string, modifiers: Partial<KeyPress> = {}) =>
    run(
      ...commandsFor({ key, shift: false, control: false, alt: false, composing: false, ...modifiers }, state, places),
    );
  return {
    run,
    press,
    keys: (...keys: string[]) => keys.map((key) => press(key)),
    /** Types as the browser does: the input's whole text at each stroke. */
    type: (text: string) =>
      run(...[...text].map((_, index) => ({ type: 'write', text: text.slice(0, index + 1) }) as const)),
    at: (address: string) => entries[places.find(address)?.cell.index ?? -1],
    cursor: () => places.at(state.cursor.line, state.cursor.column).cell.address,
    selected: () => placesIn(selectionOf(state, places), places).map(({ cell }) => cell.address),
    state: () => state,
    entries: () => entries,
  };
}

describe('the keyboard', () => {
  it('moves the cursor with the arrows and stops at the edge', () => {
    const { keys, cursor } = grid();
    keys('ArrowUp', 'ArrowLeft');
    expect(cursor()).toBe('applications.newRequests.naturalPerson');
    keys('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(cursor()).toBe('applications.carriedOver.researchInstitution');
  });

  it('goes to the ends of the line and of the table', () => {
    const { press, cursor } = grid();
    press('End');
    expect(cursor()).toBe('applications.newRequests.total');
    press('End', { control: true });
    expect(cursor()).toBe('applications.carriedForward.total');
    press('Home');
    expect(cursor()).toBe('applications.carriedForward.naturalPerson');
    press('Home', { control: true });
    expect(cursor()).toBe('applications.newRequests.naturalPerson');
  });

  it('keeps its column across merged cells', () => {
    const { keys, cursor } = grid('proactive');
    keys('End', 'ArrowDown', 'ArrowDown');
    expect(cursor()).toBe('proactive.administrativeLicensing.decisions');
    keys('ArrowUp');
    expect(cursor()).toBe('proactive.normativeDocuments.inForce');
  });

  it('overwrites when one types, and Enter goes down', () => {
    const { type, keys, at, cursor } = grid();
    type('12');
    keys('Enter');
    type('３');
    keys('Enter');
    expect(at('applications.newRequests.naturalPerson')).toBe(12);
    expect(at('applications.carriedOver.naturalPerson')).toBe(3);
    expect(cursor()).toBe('applications.granted.naturalPerson');
  });

  it('leaves the arrows to the caret after F2, and Escape brings the old number back', () => {
    const { type, keys, at, cursor, state } = grid();
    type('12');
    keys('Enter', 'ArrowUp', 'F2');
    expect(state().typing).toMatchObject({ text: '12', mode: 'edit' });
    keys('ArrowLeft', 'Home');
    expect(cursor()).toBe('applications.newRequests.naturalPerson');
    type('125');
    expect(at('applications.newRequests.naturalPerson')).toBe(125);
    keys('Escape');
    expect(at('applications.newRequests.naturalPerson')).toBe(12);
    expect(state().typing).toBeNull();
  });

  it('blanks what is selected with Delete: blank, not zero', () => {
    const { type, press, keys, at } = grid();
    type('1');
    keys('ArrowRight');
    type('2');
    keys('ArrowLeft');
    press('ArrowRight', { shift: true });
    press('Delete');
    expect([at('applications.newRequests.naturalPerson'), at('applications.newRequests.commercialEnterprise')]).toEqual(
      [null, null],
    );
  });

  it('selects ranges with Shift, and all with Ctrl+A', () => {
    const { press, selected } = grid();
    press('ArrowDown', { shift: true });
    press('End', { shift: true });
    expect(selected()).toHaveLength(14);
    press('a', { control: true });
    expect(selected()).toHaveLength(175);
    press('ArrowDown');
    expect(selected()).toHaveLength(1);
  });

  it('leaves the clipboard, saving and an input method to the browser', () => {
    const none = (key: string, modifiers: Partial<KeyPress> = {}) =>
      commandsFor(
        { key, shift: false, control: false, alt: false, composing: false, ...modifiers },
        initialEditor,
        placesOf(layout, 'applications'),
      );
    for (const key of ['c', 'v', 'x', 's', 'Enter', 'constructor']) expect(none(key, { control: true })).toEqual([]);
    expect(none('Tab')).toEqual([]);
    expect(none('5')).toEqual([]);
    expect(none('Enter', { composing: true })).toEqual([]);
    expect(none('=', { alt: true })).toEqual([{ type: 'total' }]);
  });
});

describe('the keys of a spreadsheet', () => {
  it('go with Tab along the line while one writes, and Enter goes back to the column where one began', () => {
    const { type, press, keys, cursor, at } = grid();
    keys('ArrowRight');
    type('1');
    press('Tab');
    type('2');
    keys('Tab', 'Enter');
    expect(cursor()).toBe('applications.carriedOver.commercialEnterprise');
    expect(at('applications.newRequests.researchInstitution')).toBe(2);
    press('Tab', { shift: true });
    expect(cursor()).toBe('applications.carriedOver.naturalPerson');
  });

  it('pass the table by with Tab until something is written, and at its last cell', () => {
    const { type, press, cursor, state } = grid();
    press('Tab');
    expect(cursor()).toBe('applications.newRequests.naturalPerson');
    press('End', { control: true });
    type('1');
    press('Tab');
    expect(cursor()).toBe('applications.carriedForward.total');
    expect(state().typing).not.toBeNull();
  });

  it('go with Ctrl and an arrow to the end of what is filled, or of what is blank', () => {
    const { type, keys, press, cursor } = grid();
    for (const figure of ['1', '2', '3']) {
      type(figure);
      keys('Tab');
    }
    press('Home');
    press('ArrowRight', { control: true });
    expect(cursor()).toBe('applications.newRequests.researchInstitution');
    press('ArrowRight', { control: true });
    expect(cursor()).toBe('applications.newRequests.total');
    press('ArrowLeft', { control: true });
    expect(cursor()).toBe('applications.newRequests.researchInstitution');
    press('ArrowDown', { control: true });
    expect(cursor()).toBe('applications.carriedForward.researchInstitution');
  });

  it('fill down and to the right', () => {
    const { type, keys, press, at } = grid();
    type('7');
    keys('Enter');
    press('d', { control: true });
    expect(at('applications.carriedOver.naturalPerson')).toBe(7);
    press('ArrowDown', { shift: true });
    press('ArrowRight', { shift: true });
    press('r', { control: true });
    expect(at('applications.carriedOver.commercialEnterprise')).toBe(7);
    expect(at('applications.granted.commercialEnterprise')).toBeNull();
    press('z', { control: true });
    expect(at('applications.carriedOver.commercialEnterprise')).toBeNull();
  });

  it('reckon a sum', () => {
    const { type, keys, at } = grid();
    type('=2+3');
    keys('Enter');
    type('＝（2＋3）＊4');
    keys('Enter');
    type('=2+');
    keys('Enter');
    expect(at('applications.newRequests.naturalPerson')).toBe(5);
    expect(at('applications.carriedOver.naturalPerson')).toBe(20);
    expect(at('applications.granted.naturalPerson')).toBe('=2+');
  });
});

describe('undo and redo', () => {
  it('take a typed number as one step', () => {
    const { type, press, keys, at } = grid();
    type('123');
    keys('Enter');
    press('z', { control: true });
    expect(at('applications.newRequests.naturalPerson')).toBeNull();
    press('y', { control: true });
    expect(at('applications.newRequests.naturalPerson')).toBe(123);
  });

  it('work while a number is still being typed', () => {
    const { type, press, at } = grid();
    type('7');
    press('z', { control: true });
    expect(at('applications.newRequests.naturalPerson')).toBeNull();
    press('z', { control: true, shift: true });
    expect(at('applications.newRequests.naturalPerson')).toBe(7);
  });

  it('forget the redone once something new is written', () => {
    const { type, press, keys, at } = grid();
    type('1');
    keys('Enter');
    press('z', { control: true });
    type('2');
    keys('Enter');
    press('y', { control: true });
    expect(at('applications.newRequests.naturalPerson')).toBeNull();
  });

  const command: fc.Arbitrary<EditorCommand> = fc.oneof(
    fc.record({
      type: fc.constant('move' as const),
      direction: fc.constantFrom('up', 'down', 'left', 'right'),
      extend: fc.boolean(),
    }),
    fc.record({ type: fc.constant('write' as const), text: fc.constantFrom('1', '23', '', '12a', '0') }),
    fc.constantFrom<EditorCommand>(
      { type: 'blank' },
      { type: 'edit' },
      { type: 'leave' },
      { type: 'cancel' },
      { type: 'fill', from: 'above' },
      { type: 'fill', from: 'left' },
      { type: 'selectAll' },
    ),
  );

  it('bring everything back, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(command, { maxLength: 40 }),
        fc.constantFrom('proactive', 'applications', 'remedies'),
        (commands, table) => {
          const { run, entries, state } = grid(table as TableCode);
          const before = entries();
          run(...commands, { type: 'leave' });
          const after = entries();
          const steps = state().past.length;
          for (let count = 0; count < steps; count += 1) run({ type: 'undo' });
          expect(entries()).toEqual(before);
          for (let count = 0; count < steps; count += 1) run({ type: 'redo' });
          expect(entries()).toEqual(after);
        },
      ),
    );
  });
});
