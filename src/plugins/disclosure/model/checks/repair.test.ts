import fc from 'fast-check';
import { balancedDocument, completeDocument, withCells } from '#fixtures/documents';
import { cellsOf, check, layoutCodes, layouts } from '..';

const crossing = (document: unknown) =>
  check(document).flatMap(({ path, repair, message }) => (repair ? [{ path, repair, message }] : []));

describe.each(layoutCodes)('in %s', (code) => {
  const layout = layouts[code];

  it('names the cell where a broken row and a broken column cross, and what it should be', () => {
    const found = crossing(withCells(completeDocument(layout), [['applications.granted.naturalPerson', 3]]));
    const repair = { cell: 'applications.granted.naturalPerson', from: 3, to: 0 };
    expect(found.map(({ path, repair: own }) => [path, own])).toEqual([
      ['applications.granted.total', repair],
      ['applications.totalResults.naturalPerson', repair],
    ]);
    expect(found[0]?.message.zh).toMatch(/由 3 改为 0，行与列即都相符$/);
  });

  it('says nothing where only a row is broken, or where two differ', () => {
    expect(crossing(withCells(completeDocument(layout), [['remedies.reconsideration.upheld', 1]]))).toEqual([]);
    const two = withCells(completeDocument(layout), [
      ['applications.granted.naturalPerson', 3],
      ['applications.granted.commercialEnterprise', 1],
    ]);
    expect(crossing(two).map(({ repair }) => repair.cell)).not.toContain('applications.granted.total');
  });

  it('heals whatever one changed figure broke', () => {
    const cells = cellsOf(layout).all.filter(({ table }) => table.code === 'applications');
    fc.assert(
      fc.property(
        balancedDocument(layout),
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 9 }),
        (document, cell, by) => {
          const right = document.applications[cell.row.code]?.[cell.column.code] ?? 0;
          const broken = withCells(document, [[cell.address, right + by]]);
          for (const { repair } of crossing(broken)) {
            const healed = check(withCells(broken, [[repair.cell, repair.to]]));
            expect(healed.filter(({ rule }) => rule.startsWith('applications.'))).toEqual([]);
          }
          expect(crossing(broken).map(({ repair }) => repair.cell)).toContain(cell.address);
        },
      ),
      { numRuns: 30 },
    );
  });
});
