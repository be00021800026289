/** Which order figures and labels stand in, told by the headings of a table. */
import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { wordsOf } from '../table-words';
import { runsOf } from './cut-runs';
import { labelsFirst } from './figures-first';

const words = wordsOf(layouts.v2021.tables.proactive);
const heading = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const second = ['第二十条第（六）项', '信息内容', '本年处理决定数量'];

const rows = (texts: string[]) =>
  labelsFirst(runsOf(linesOf(texts), words), words).events.flatMap((event) => {
    if (!('run' in event)) return 'left' in event ? ['left'] : [];
    return [`${event.run.texts.at(-1)?.text}: ${event.run.values.map(({ text }) => text).join(' ')}`];
  });

const first = [...heading, '0', '0', '0', '规章', '6', '2', '31', '行政规范性文件', ...second, '678', '行政处罚'];
const asMeant = ['规章: 0 0 0', '行政规范性文件: 6 2 31', '行政处罚: 678'];

test('figures before their labels get those labels', () => {
  expect(rows(first)).toEqual(asMeant);
});

test('text of the chapter and a remark behind the table make no difference', () => {
  expect(rows(['今年公开信息36条。', ...first, '注：以上含下属单位3家'])).toEqual(asMeant);
});

test('glued, they are parted where labels and headings meet', () => {
  expect(rows([first.join('')])).toEqual(['规章: 000', '行政规范性文件: 6231', '行政处罚: 678']);
});

test('an unknown label keeps its figures to itself', () => {
  expect(rows(first.map((text) => (text === '规章' ? '别的事项' : text)))[1]).toBe('行政规范性文件: 6 2 31');
});

test('the usual order stays', () => {
  const usual = [...heading, '规章', '0', '0', '0', '行政规范性文件', '6', '2', '31', ...second, '行政处罚', '678'];
  expect(rows(usual)).toEqual(asMeant);
});

test('one heading before figures and no label behind the last of them: the order cannot be told', () => {
  const lines = [...heading, '0', '0', '0', '规章', '6', '2', '31'];
  expect(new Set(rows(lines))).toEqual(new Set(['left']));
});

test('total columns at the end of a heading are no row of the same name', () => {
  const matrix = wordsOf(layouts.v2021.tables.applications);
  const lines = ['自然人', '法律服务机构', '其他', '总计', '3 0 3', '一、本年新收政府信息公开申请数量', '1 0 1'];
  const label = '二、上年结转政府信息公开申请数量';
  const { events } = labelsFirst(runsOf(linesOf([...lines, label]), matrix), matrix);
  expect(events.map((event) => 'run' in event && event.run.texts.at(-1)?.text)).toEqual([lines[5], label]);
});
