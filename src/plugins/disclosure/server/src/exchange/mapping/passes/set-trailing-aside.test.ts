import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { asideOf } from '../set-aside';
import { wordsOf } from '../table-words';
import { runsOf } from './cut-runs';

const words = wordsOf(layouts.v2021.tables.proactive);

const aside = (texts: string[]) => {
  const { events, trailing } = runsOf(linesOf(texts), words);
  return asideOf(trailing, words, events, true).map((event) => Object.keys(event)[0]);
};

test('behind the figures of a table, a piece of a label is listed and a sentence is text', () => {
  expect(aside(['规章', '1', '2', '3', '规范性文件'])).toEqual(['left']);
  expect(aside(['规章', '1', '2', '3', '填报人名单附后'])).toEqual(['body']);
});

test('without a table, words that are like labels are text', () => {
  expect(aside(['行政许可'])).toEqual(['body']);
});
