import fc from 'fast-check';
import { cellsOf, check, layouts, tableCodes } from '../../../model';
import { type Entry, numberIn } from './entry';
import { applyToEntries, entriesOf } from './rows';
import { fillBlanks, fillTotals, suggestedTotals } from './totals';

const layout = layouts.v2021;
const blank = entriesOf(layout, {});
const set = (values: Record<string, Entry>) =>
  applyToEntries(
    layout,
    blank,
    Object.entries(values).map(([address, to]) => ({ address, from: null, to })),
  );
const reconsideration = (values: Record<string, Entry>) =>
  set(
    Object.fromEntries(Object.entries(values).map(([column, value]) => [`remedies.reconsideration.${column}`, value])),
  );
const outcomes = { upheld: 1, corrected: 0, otherOutcome: 2, pending: 3 };

describe('fill totals', () => {
  it('suggests a total once all its parts are there', () => {
    expect(suggestedTotals(layout, reconsideration({ ...outcomes, pending: null })).size).toBe(0);
    expect(suggestedTotals(layout, reconsideration(outcomes)).get('remedies.reconsideration.total')).toBe(6);
  });

  it('writes blank totals and keeps those that were typed', () => {
    const { patch, replacement } = fillTotals(layout, 'remedies', reconsideration({ ...outcomes, total: 5 }));
    expect(patch).toEqual([]);
    expect(replacement).toEqual([{ address: 'remedies.reconsideration.total', from: 5, to: 6 }]);
    expect(fillTotals(layout, 'remedies', reconsideration(outcomes)).patch).toEqual([
      { address: 'remedies.reconsideration.total', from: null, to: 6 },
    ]);
  });

  it('treats a text as no number, and offers to replace it', () => {
    expect(suggestedTotals(layout, reconsideration({ ...outcomes, pending: '3件' })).size).toBe(0);
    expect(fillTotals(layout, 'remedies', reconsideration({ ...outcomes, total: '六' })).replacement).toHaveLength(1);
  });

  it('satisfies every total equation, whatever was filled in', () => {
    const cells = cellsOf(layout).all;
    const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: cells.length, maxLength: cells.length });
    fc.assert(
      fc.property(numbers, (values) => {
        const parts = cells.map((cell, index) =>
          cell.column.code === 'total' || cell.row.code === 'totalResults' ? null : (values[index] ?? 0),
        );
        const filled = tableCodes.reduce<readonly Entry[]>(
          (entries, table) => applyToEntries(layout, entries, fillTotals(layout, table, entries).patch),
          parts,
        );
        const document = { layout: 'v2021', ...tablesOf(filled) };
        const wrong = check(document).filter(({ rule }) => /total$/.test(rule) && rule !== 'applications.balance');
        expect(wrong).toEqual([]);
      }),
    );
  });
});

function tablesOf(entries: readonly Entry[]) {
  const tables: Record<string, Record<string, Record<string, number | null>>> = {};
  for (const { table, row, column, index } of cellsOf(layout).all) {
    tables[table.code] ??= {};
    Object.assign(tables[table.code] ?? {}, {
      [row.code]: { ...tables[table.code]?.[row.code], [column.code]: numberIn(entries[index]) },
    });
  }
  return tables;
}

describe('fill the blanks with 0', () => {
  it('touches blanks of its own table only', () => {
    const entries = reconsideration({ upheld: 4, pending: '多' });
    const patch = fillBlanks(layout, 'remedies', entries);
    expect(patch).toHaveLength(13);
    expect(patch.every(({ address, to }) => address.startsWith('remedies.') && to === 0)).toBe(true);
  });
});
