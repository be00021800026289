import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { wordsOf } from '../table-words';
import { runsOf } from './cut-runs';
import { recordsIn } from './read-records';

const { proactive, applications, remedies } = layouts.v2021.tables;
const read = (table: typeof proactive, texts: string[]) =>
  recordsIn(runsOf(linesOf(texts), wordsOf(table)).events, table);

test('a group holds for the rows behind it', () => {
  const { records } = read(applications, ['（三）不予公开', '1.属于国家秘密', '1 0 0 0 0 0 1']);
  expect(records[0]?.candidates[0]?.term.code).toBe('refusedStateSecret');
});

test('a table of one line is known by the names of its columns', () => {
  const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const { records } = read(remedies, [...columns, ...columns, ...columns, Array(15).fill('1').join(' ')]);
  expect(records.map(({ isLine, values }) => [isLine, values.length])).toEqual([[true, 15]]);
});

test('words before the table are its chapter’s, words inside it are listed', () => {
  const { body, said } = read(proactive, ['工作扎实推进', '规章', '1 2 3', '推进扎实工作', '行政规范性文件', '1 2 3']);
  expect(body.map(({ where }) => where)).toEqual(['line 1']);
  expect(said.flatMap(({ unmapped }) => unmapped.map(({ text }) => text))).toEqual(['推进扎实工作']);
});

test('a column in other words is a guess', () => {
  const { said } = read(proactive, ['本年制发的件数', '本年废止件数', '现行有效件数', '规章', '1 2 3']);
  expect(said.flatMap(({ guesses }) => guesses.map(({ path }) => path))).toEqual(['proactive.*.issued']);
});
