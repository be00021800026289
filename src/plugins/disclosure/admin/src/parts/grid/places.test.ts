import { cellsOf, layouts, tableCodes } from '#model';
import { placesOf } from './places';

describe.each(Object.values(layouts))('the places of $code', (layout) => {
  it.each(tableCodes)('hold every cell of %s once', (code) => {
    const placed = placesOf(layout, code)
      .lines.flat()
      .map(({ cell }) => cell.address);
    const declared = cellsOf(layout).all.filter(({ table }) => table.code === code);
    expect(placed).toEqual(declared.map(({ address }) => address));
  });
});

it('finds the cell under a line and column, also where one cell takes the width of three', () => {
  const places = placesOf(layouts.v2021, 'proactive');
  expect(places.at(0, 2).cell.address).toBe('proactive.regulations.inForce');
  expect(places.at(2, 2).cell.address).toBe('proactive.administrativeLicensing.decisions');
  expect(places.find('proactive.administrativeLicensing.decisions')).toMatchObject({ line: 2, column: 0, span: 3 });
});

it('stays inside the table', () => {
  const places = placesOf(layouts.v2021, 'remedies');
  expect(places.lines).toHaveLength(1);
  expect(places.at(9, 99).cell.address).toBe('remedies.litigationAfterReconsideration.total');
  expect(places.at(-1, -1).cell.address).toBe('remedies.reconsideration.upheld');
  expect(places.find('applications.granted.total')).toBeUndefined();
});
