import { guessedIn, readingOf } from '#fixtures/reading-of';
import { chooseLayout } from './choose-layout';

const title = (year: number) => `青石县测试局${year}年政府信息公开工作年度报告`;

test('the words of a layout go before the year', () => {
  const reading = chooseLayout(
    readingOf([title(2022), '二、主动公开政府信息情况', '本年新制作数量', '对外公开总数量']),
  );
  expect([reading.layout.code, guessedIn(reading)]).toEqual(['v2019', []]);
});

test.each([
  [2020, 'v2019'],
  [2023, 'v2021'],
])('where no words tell them apart, the year %s does, as a guess', (year, code) => {
  const reading = chooseLayout(readingOf([title(year), '一、总体情况', '今年工作如常。']));
  expect([reading.layout.code, guessedIn(reading)]).toEqual([code, ['layout']]);
  expect(reading.title.organization).toBe('青石县测试局');
});

test('a layout that the caller names is the only one tried', () => {
  const known = { fileName: 'report.txt', layout: 'v2019' };
  const reading = chooseLayout(readingOf([title(2023), '本年制发件数', '本年废止件数'], { known }));
  expect([reading.layout.code, guessedIn(reading)]).toEqual(['v2019', []]);
});
