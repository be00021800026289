import { cellsOf, check, layouts } from '../../../model';
import { marksOf, sidesOf } from './marks';
import { applyToEntries, entriesOf } from './rows';

const layout = layouts.v2021;
const remedies = (values: Record<string, number | null>) => {
  const entries = applyToEntries(
    layout,
    entriesOf(layout, {}),
    Object.entries(values).map(([column, to]) => ({ address: `remedies.reconsideration.${column}`, from: null, to })),
  );
  const findings = check({ layout: 'v2021', year: 2021, remedies: { reconsideration: values } });
  return { findings, marks: marksOf(layout, findings, entries) };
};
const wrong = { upheld: 1, corrected: 0, otherOutcome: 0, pending: 0, total: 2 };

describe('the marks of cells', () => {
  it('show a wrong sum on all its cells, and where it stands', () => {
    const { marks } = remedies(wrong);
    expect(marks.get('remedies.reconsideration.total')).toMatchObject({ level: 'error', stands: true });
    expect(marks.get('remedies.reconsideration.upheld')).toMatchObject({ level: 'error', stands: false });
    expect(marks.get('remedies.reconsideration.upheld')?.findings.map(({ rule }) => rule)).toEqual(['remedies.total']);
  });

  it('are strongest where a broken row and a broken column cross', () => {
    const zeros = cellsOf(layout).all.filter(({ table }) => table.code === 'applications');
    const at = 'applications.granted.total';
    const entries = applyToEntries(
      layout,
      entriesOf(layout, {}),
      zeros.map(({ address }) => ({ address, from: null, to: address === at ? 5 : 0 })),
    );
    const rows: Record<string, Record<string, number>> = {};
    for (const { row, column, address } of zeros)
      rows[row.code] = { ...rows[row.code], [column.code]: address === at ? 5 : 0 };
    const findings = check({ layout: 'v2021', year: 2021, applications: rows });
    const cores = [...marksOf(layout, findings, entries)].filter(
      ([, { level, isCore }]) => level === 'error' && isCore,
    );
    expect(cores.map(([address]) => address)).toEqual([at]);
    expect(remedies(wrong).marks.get('remedies.reconsideration.total')?.isCore).toBe(true);
    expect(remedies(wrong).marks.get('remedies.reconsideration.upheld')?.isCore).toBe(false);
  });

  it('are no more than open while something is blank', () => {
    const { marks } = remedies({ ...wrong, pending: null });
    expect(marks.get('remedies.reconsideration.pending')).toMatchObject({ level: 'open', stands: true });
    expect(marks.get('remedies.reconsideration.total')).toMatchObject({ level: 'open' });
  });

  it('are absent where all is well', () => {
    expect(remedies({ ...wrong, total: 1 }).marks.has('remedies.reconsideration.total')).toBe(false);
  });

  it('stand on a cell whose value is no number', () => {
    const findings = check({ layout: 'v2021', remedies: { reconsideration: { upheld: '三' } } });
    const entries = applyToEntries(layout, entriesOf(layout, {}), [
      { address: 'remedies.reconsideration.upheld', from: null, to: '三' },
    ]);
    expect(marksOf(layout, findings, entries).get('remedies.reconsideration.upheld')).toMatchObject({
      level: 'error',
      stands: true,
    });
  });
});

it('the two sides of an equation are told apart', () => {
  const finding = remedies(wrong).findings.find(({ rule }) => rule === 'remedies.total');
  if (!finding) throw new Error('no finding');
  const sides = sidesOf(layout, finding);
  expect(sides.get('remedies.reconsideration.total')).toBe('left');
  expect(sides.get('remedies.reconsideration.upheld')).toBe('right');
  expect(sides.size).toBe(5);
});
