import fc from 'fast-check';
import { cellsOf, layouts } from '../../../model';
import { applyToEntries, applyToRows, entriesOf, inverse, patchOf } from './rows';

const layout = layouts.v2021;
const at = (address: string) => cellsOf(layout).find(address)?.index ?? -1;

describe('the rows of a form', () => {
  const stored = {
    applications: [
      { id: 7, __temp_key__: 'a0', row: 'granted', naturalPerson: 3, commercialEnterprise: null, total: 3 },
      { id: 8, __temp_key__: 'a1', row: 'carriedForward', naturalPerson: '3人' },
    ],
  };

  it('become the cells of the grid, in the order of the layout', () => {
    const entries = entriesOf(layout, stored);
    expect(entries).toHaveLength(cellsOf(layout).all.length);
    expect(entries[at('applications.granted.naturalPerson')]).toBe(3);
    expect(entries[at('applications.granted.commercialEnterprise')]).toBeNull();
    expect(entries[at('applications.carriedForward.naturalPerson')]).toBe('3人');
    expect(entries[at('remedies.reconsideration.total')]).toBeNull();
  });

  it('keep what identifies them, and say blank aloud', () => {
    const rows = applyToRows(layout, 'applications', stored.applications, [
      { address: 'applications.granted.total', from: 3, to: null },
    ]);
    expect(rows[0]).toEqual({ ...stored.applications[0], total: null });
    expect(rows[1]).toEqual(stored.applications[1]);
  });

  it('are added under a key of their own, and dropped again when emptied before they were stored', () => {
    const patch = [{ address: 'applications.newRequests.total', from: null, to: 5 }];
    const added = applyToRows(layout, 'applications', stored.applications, patch);
    expect(added.at(-1)).toEqual({ row: 'newRequests', __temp_key__: 'newRequests', total: 5 });
    expect(applyToRows(layout, 'applications', added, inverse(patch))).toEqual(stored.applications);
  });

  it('are left alone by a patch of another table', () => {
    const patch = [{ address: 'remedies.reconsideration.total', from: null, to: 5 }];
    expect(applyToRows(layout, 'applications', stored.applications, patch)).toEqual(stored.applications);
    expect(applyToRows(layout, 'remedies', undefined, patch)).toHaveLength(1);
  });

  it('may be missing or malformed', () => {
    expect(
      entriesOf(layout, { applications: 'x', proactive: [null, 3], remedies: undefined }).every(
        (entry) => entry === null,
      ),
    ).toBe(true);
  });
});

describe('a patch', () => {
  const addresses = cellsOf(layout).all.map(({ address }) => address);
  const wanted = fc.array(fc.tuple(fc.constantFrom(...addresses), fc.option(fc.nat(), { nil: null })), {
    maxLength: 30,
  });

  it('undone leaves everything as it was', () => {
    fc.assert(
      fc.property(wanted, (changes) => {
        const before = entriesOf(layout, {});
        const patch = patchOf(layout, before, new Map(changes));
        const after = applyToEntries(layout, before, patch);
        expect(applyToEntries(layout, after, inverse(patch))).toEqual(before);
      }),
    );
  });

  it('says the same in the rows and in the cells', () => {
    fc.assert(
      fc.property(wanted, (changes) => {
        const patch = patchOf(layout, entriesOf(layout, {}), new Map(changes));
        const form = Object.fromEntries(
          (['proactive', 'applications', 'remedies'] as const).map((table) => [
            table,
            applyToRows(layout, table, [], patch),
          ]),
        );
        expect(entriesOf(layout, form)).toEqual(applyToEntries(layout, entriesOf(layout, {}), patch));
      }),
    );
  });

  it('holds only what changes something', () => {
    const entries = applyToEntries(layout, entriesOf(layout, {}), [
      { address: 'applications.granted.total', from: null, to: 2 },
    ]);
    expect(
      patchOf(layout, entries, [
        ['applications.granted.total', 2],
        ['no.such.cell', 3],
      ]),
    ).toEqual([]);
  });
});
