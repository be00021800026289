import { paragraphLine, rowLine } from '../source/source-line';
import { ownFootStart } from './own-foot';

const notice = '国办公开办函〔2021〕30号';
const inLines = (...texts: string[]) => texts.map((text, at) => paragraphLine(text, `line ${at}`));

test.each([
  [
    'a page of ours, a fact a line',
    ['草稿，尚未发布。', '机关', '示例市水务局（a）', '年度', '2023', '格式依据', notice, '核对'],
  ],
  ['the same as a printer sets it', ['草稿，尚未发布。', '机关 示例市水务局（a）', '年度 2023', `格式依据 ${notice}`]],
  ['a page of ours in English', ['Organization', '示例市水务局 (a)', 'Year', '2023', 'Form', notice]],
  [
    'the page of the public site',
    ['报告信息', '发布机关', '示例市水务局', '机关代码', 'a', '发布时间', '2024-01-20 08:00', '格式依据', notice],
  ],
])('the foot of %s begins behind the text', (_, foot) => {
  expect(ownFootStart(inLines('本年度没有收取信息处理费。', ...foot))).toBe(1);
});

test('cells of a table, as a PDF has them', () => {
  const foot = [
    ['机关', '示例市水务局（a）'],
    ['年度', '2023'],
    ['格式依据', notice],
  ].map((cells) => rowLine(cells, ''));
  expect(ownFootStart([...inLines('无。'), ...foot])).toBe(1);
});

test('a text that speaks of the notice is none', () => {
  expect(ownFootStart(inLines('机关', `格式依据是${notice}，按此编制。`, `依据 ${notice}`))).toBe(-1);
});

test('of several lines that begin with 机关, the last is the foot', () => {
  expect(ownFootStart(inLines('机关党委配合公开工作。', '机关 示例市水务局', '年度 2023', `格式依据 ${notice}`))).toBe(
    1,
  );
});
