import fc from 'fast-check';
import { balancedDocument, blankDocument, completeDocument, withCells } from '#fixtures/documents';
import { type Cell, cellsOf, check, layoutCodes, layouts, withTotals } from '../..';

const equationRuleIds = [
  'applications.row-total',
  'applications.results-total',
  'applications.balance',
  'remedies.total',
];

describe.each(layoutCodes)('equations of %s', (code) => {
  const layout = layouts[code];
  const complete = completeDocument(layout);
  const of = (rule: string, document: unknown) => check(document).filter((finding) => finding.rule === rule);

  test('a document of zeros adds up', () => {
    expect(check(complete)).toEqual([]);
  });

  test('row-total fails at the total of the row and names all seven cells', () => {
    const [finding, ...others] = of(
      'applications.row-total',
      withCells(complete, [['applications.granted.naturalPerson', 3]]),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      outcome: 'fail',
      path: 'applications.granted.total',
      left: 0,
      right: 3,
      difference: -3,
    });
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.message.zh).toContain('(一)予以公开');
  });

  test('row-total is indeterminate while an operand is blank', () => {
    const blank = withCells(complete, [['applications.granted.naturalPerson', null]]);
    expect(of('applications.row-total', blank)).toMatchObject([
      { outcome: 'indeterminate', path: 'applications.granted.total', right: null, difference: null },
    ]);
  });

  test('results-total fails at (七)总计 of the column', () => {
    const wrong = withCells(complete, [['applications.refusedByLaw.otherOrganization', 2]]);
    expect(of('applications.results-total', wrong)).toMatchObject([
      { outcome: 'fail', path: 'applications.totalResults.otherOrganization', left: 0, right: 2, difference: -2 },
    ]);
  });

  test('results-total is indeterminate while a result is blank', () => {
    const blank = withCells(complete, [['applications.unavailableUnclear.total', null]]);
    expect(of('applications.results-total', blank)).toMatchObject([
      { outcome: 'indeterminate', path: 'applications.totalResults.total' },
    ]);
  });

  test('balance: 一 + 二 = 三(七) + 四, found at (七)总计', () => {
    const wrong = withCells(complete, [
      ['applications.newRequests.total', 4],
      ['applications.carriedOver.total', 1],
      ['applications.totalResults.total', 3],
      ['applications.carriedForward.total', 1],
    ]);
    expect(of('applications.balance', wrong)).toMatchObject([
      {
        path: 'applications.totalResults.total',
        cells: [
          'applications.newRequests.total',
          'applications.carriedOver.total',
          'applications.totalResults.total',
          'applications.carriedForward.total',
        ],
        left: 5,
        right: 4,
        difference: 1,
      },
    ]);
  });

  test('balance is indeterminate while 四 is blank', () => {
    const blank = withCells(complete, [['applications.carriedForward.naturalPerson', null]]);
    expect(of('applications.balance', blank)).toMatchObject([
      { outcome: 'indeterminate', path: 'applications.totalResults.naturalPerson', left: 0, right: null },
    ]);
  });

  test('remedies.total fails and is indeterminate in each row', () => {
    const path = 'remedies.litigationAfterReconsideration.total';
    expect(of('remedies.total', withCells(complete, [[path, 7]]))).toMatchObject([
      { outcome: 'fail', path, difference: 7 },
    ]);
    expect(of('remedies.total', withCells(complete, [[path, null]]))).toMatchObject([
      { outcome: 'indeterminate', path },
    ]);
  });

  test('a blank document fails no equation: it is indeterminate', () => {
    const findings = check(blankDocument(layout)).filter(({ rule }) => equationRuleIds.includes(rule));
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['indeterminate']));
    expect(findings).toHaveLength(cellsOf(layout).equations.length);
  });

  test('any balanced document has no finding', () => {
    const troubles = (document: unknown) => check(document).filter(({ severity }) => severity !== 'notice');
    fc.assert(fc.property(balancedDocument(layout), (document) => expect(troubles(document)).toEqual([])));
  });

  test('any change of one cell of a balanced document is found, and the finding lists the cell', () => {
    const cells = cellsOf(layout).all.filter(({ table }) => table.equations.length > 0);
    const change = fc.record({
      cell: fc.constantFrom(...cells),
      value: fc.option(fc.integer({ min: 0, max: 2_147_483_647 })),
    });
    fc.assert(
      fc.property(balancedDocument(layout), change, (document, { cell, value }) => {
        fc.pre(valueAt(document, cell) !== value);
        const findings = check(withCells(document, [[cell.address, value]]));
        expect(
          findings.some(({ rule, cells: named }) => equationRuleIds.includes(rule) && named.includes(cell.address)),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('totals that the engine computes satisfy their rules', () => {
    const values = fc.array(fc.nat(100_000), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(values, (numbers) => {
        const filled = withCells(
          complete,
          cellsOf(layout).all.map(({ address }, index) => [address, numbers[index] ?? 0] as const),
        );
        const rules = new Set(check(withTotals(filled)).map(({ rule }) => rule));
        for (const rule of ['applications.row-total', 'applications.results-total', 'remedies.total'])
          expect(rules).not.toContain(rule);
      }),
    );
  });
});

function valueAt(document: ReturnType<typeof completeDocument>, { table, row, column }: Cell) {
  return document[table.code][row.code]?.[column.code];
}
