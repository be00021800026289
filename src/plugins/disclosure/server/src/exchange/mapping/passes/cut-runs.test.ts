/** Each shape of lines gives the same runs: labels, then figures. */
import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { wordsOf } from '../table-words';
import { runsOf } from './cut-runs';

const words = wordsOf(layouts.v2021.tables.proactive);

const cut = (texts: string[]) =>
  runsOf(linesOf(texts), words).events.map((event) => {
    if (!('run' in event)) return 'body' in event ? 'body' : 'left';
    const { texts: labels, values } = event.run;
    return [labels.map(({ text }) => text.trim()).join('/'), values.map(({ text }) => text).join(' ')].join(': ');
  });

test.each([
  ['row', ['规章 | 1 | 2 | 3', '行政规范性文件 | 4 | 5 | 6']],
  ['stream, a figure a line', ['规章', '1', '2', '3', '行政规范性文件', '4', '5', '6']],
  ['stream, a row a line', ['规章', '1 2 3', '行政规范性文件', '4 5 6']],
  ['glued, with spaces', ['规章 1 2 3 行政规范性文件 4 5 6']],
  ['row, figures first', ['1 | 2 | 3 | 规章', '4 | 5 | 6 | 行政规范性文件']],
  ['row, a serial number first', ['1 | 规章 | 1 | 2 | 3', '2 | 行政规范性文件 | 4 | 5 | 6']],
])('%s', (_, texts) => {
  expect(cut(texts)).toEqual(['规章: 1 2 3', '行政规范性文件: 4 5 6']);
});

test('sentences stay text of the chapter, figures in them too', () => {
  expect(cut(['全年制发规章3件，废止2件。', '规章', '1', '2', '3', '以上均已公开。'])).toEqual([
    'body',
    '规章: 1 2 3',
    'body',
  ]);
});
