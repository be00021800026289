import { cellsOf, layouts } from '#model';
import { evidence } from './evidence';
import { splitsOf } from './splits';

const layout = layouts.v2021;
const cells = cellsOf(layout).all.filter(
  ({ table, row }) => table.code === 'applications' && row.code === 'newRequests',
);

/** A piece that is tried is held against its cell a few times. */
const looksAtMost = 5 * evidence.work.splitTries;

describe('glued digits', () => {
  it('are cut where the equations say', () => {
    expect(splitsOf(layout, ['21710000218'], cells, true)).toEqual([[217, 1, 0, 0, 0, 0, 218]]);
  });

  it('are cut where only one way is left', () => {
    expect(splitsOf(layout, ['3', '10', '0', '0', '0', '0', '13'], cells, false)).toEqual([[3, 10, 0, 0, 0, 0, 13]]);
    expect(splitsOf(layout, ['3000003'], cells, false)).toEqual([[3, 0, 0, 0, 0, 0, 3]]);
  });

  it('are no row when the cells cannot hold as many', () => {
    expect(splitsOf(layout, ['1'.repeat(1_000)], cells, false)).toBeUndefined();
    expect(splitsOf(layout, ['1'.repeat(40), '1'.repeat(31)], cells, true)).toBeUndefined();
    expect(splitsOf(layout, ['1'.repeat(11), '0', '0', '0', '0', '0', '11'], cells, true)).toEqual([]);
  });

  /** The cells, and how often the search has looked at what one of them may hold. */
  function counted() {
    const counter = { looks: 0 };
    const watched = cells.map((cell) => ({
      ...cell,
      get type() {
        counter.looks += 1;
        return cell.type;
      },
    }));
    return { counter, watched };
  }

  it.each([30, 60, 84, 100, 168, 1_000])('cost bounded work: %s of them', (length) => {
    for (const isBalanced of [false, true])
      for (const digit of ['1', '0', '9', '-']) {
        const { counter, watched } = counted();
        splitsOf(layout, [digit.repeat(length)], watched, isBalanced);
        expect(counter.looks).toBeLessThanOrEqual(looksAtMost);
      }
  });
});
