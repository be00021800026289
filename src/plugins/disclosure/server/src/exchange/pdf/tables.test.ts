import fc from 'fast-check';
import type { DrawnRule } from './page';
import { linesOf } from './page-lines';
import { tablesOf } from './tables';

const level = (at: number, from: number, to: number): DrawnRule => ({ direction: 'level', at, from, to });
const upright = (at: number, from: number, to: number): DrawnRule => ({ direction: 'upright', at, from, to });

/** The lines of a table of some columns and rows, 50 points wide and 20 high each. */
const gridOf = (columns: number, rows: number): DrawnRule[] => [
  ...Array.from({ length: rows + 1 }, (_, row) => level(100 + row * 20, 50, 50 + columns * 50)),
  ...Array.from({ length: columns + 1 }, (_, column) => upright(50 + column * 50, 100, 100 + rows * 20)),
];

test('every drawn table has the cells that were drawn, in pieces or twice as well', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      (columns, rows, inPieces) => {
        const whole = gridOf(columns, rows);
        const pieces = whole.flatMap((rule) => {
          const middle = (rule.from + rule.to) / 2;
          return [{ ...rule, to: middle }, { ...rule, from: middle - 1, at: rule.at + 0.5 }, rule];
        });
        const [table, ...others] = tablesOf(inPieces ? pieces : whole);
        expect(others).toEqual([]);
        expect(table?.cells.flat()).toEqual(
          Array.from({ length: rows }, (_, row) =>
            Array.from({ length: columns }, (_, column) => ({ row, column, span: 1 })),
          ).flat(),
        );
      },
    ),
  );
});

test('cells without a line between them are one', () => {
  const rules = gridOf(3, 3).filter(({ direction, at }) => direction === 'level' || at !== 100);
  const merged = [...rules, upright(100, 120, 160), ...[]];
  const [table] = tablesOf(merged);
  expect(table?.cells[0]?.map(({ column, span }) => [column, span])).toEqual([
    [0, 2],
    [0, 2],
    [2, 1],
  ]);
  expect(table?.cells[1]?.map(({ column, span }) => [column, span])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});

test('a frame, an underline and a lone corner are no table', () => {
  const frame = [level(10, 0, 90), level(60, 0, 90), upright(0, 10, 60), upright(90, 10, 60)];
  expect(tablesOf(frame)).toEqual([]);
  expect(tablesOf([level(10, 0, 90), upright(0, 10, 60)])).toEqual([]);
});

test('figures written as one text go into the cells that they stand in', () => {
  const rules = gridOf(3, 2);
  const page = {
    width: 595,
    height: 842,
    rules,
    texts: [
      { text: '规章', left: 55, right: 75, base: 114, size: 10 },
      { text: '1    2', left: 110, right: 170, base: 114, size: 10 },
      { text: '行政规范', left: 55, right: 95, base: 129, size: 10 },
      { text: '性文件', left: 55, right: 85, base: 139, size: 10 },
      { text: '3', left: 110, right: 115, base: 134, size: 10 },
    ],
  };
  expect(linesOf(page).map((line) => line.kind === 'row' && line.cells.map(({ text }) => text))).toEqual([
    ['规章', '1', '2'],
    ['行政规范性文件', '3', ''],
  ]);
});

test('too many lines are refused before they cost memory', () => {
  const rules = gridOf(1_000, 1_000);
  expect(() => tablesOf(rules)).toThrow('table cells');
});
