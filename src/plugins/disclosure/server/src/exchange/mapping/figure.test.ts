/** Printed cells, and the figures that they give a cell of the report. */
import { type Cell, cellsOf, layouts } from '#model';
import { readFigure } from './figure';

const cellOf = (layout: 'v2019' | 'v2021', address: string): Cell => {
  const cell = cellsOf(layouts[layout]).find(address);
  if (!cell) throw new Error(`no cell ${address}`);
  return cell;
};
const count = cellOf('v2019', 'proactive.centralizedProcurement.purchases');
const yuan = cellOf('v2019', 'proactive.centralizedProcurement.amount');
const myriads = cellOf('v2021', 'proactive.administrativeFees.amount');

test.each<[string, Cell, number]>([
  ['2笔', count, 2],
  ['2（笔）', count, 2],
  ["'12", count, 12],
  ['’12', count, 12],
  ['12件', count, 12],
  ['984361元', yuan, 984361],
  ['984361（元）', yuan, 984361],
  ['984361元整', yuan, 984361],
  ['人民币984361元整', yuan, 984361],
  ['￥984361', yuan, 984361],
  ['￥984,361.50', yuan, 984361.5],
])('%s is read', (text, cell, value) => {
  expect(readFigure(cell, text, {})).toEqual({ kind: 'number', value });
});

test.each<[string, Cell, number, RegExp]>([
  ['贰', count, 2, /读作 2/],
  ['十二', count, 12, /读作 12/],
  ['壹佰零五', count, 105, /读作 105/],
  ['12.3万', yuan, 123000, /按单位换算为 123000/],
  ['1.2万', count, 12000, /按单位换算为 12000/],
  ['52.15万元', yuan, 521500, /按单位换算/],
  ['984361元', myriads, 98.4361, /按单位换算/],
  ['1234.56789012', myriads, 1234.56789, /小数超过六位/],
  ['￥12', myriads, 12, /可能以元为单位/],
  ['5 120', count, 5120, /可能是两个数字/],
  ['约12', count, 12, /约数/],
])('%s is read with a guess', (text, cell, value, reason) => {
  expect(readFigure(cell, text, {})).toMatchObject({
    kind: 'number',
    value,
    doubt: { reason: { zh: expect.stringMatching(reason) } },
  });
});

test.each<[string, Cell]>([
  ['二三', count],
  ['元', count],
  ['3元', count],
  ['1.25', count],
  ['50%', count],
  ['2024/1/2', count],
])('%s is no figure of the cell', (text, cell) => {
  expect(readFigure(cell, text, {})).toEqual({ kind: 'words' });
});
