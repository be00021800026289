import { leftIn, linesOf, readingOf } from '#fixtures/reading-of';
import { textOf } from '../../source/source-line';
import { dropNavigation } from './drop-navigation';

test('in the last chapter, the first line of the page ends the report', () => {
  const chapters = ['打印本页', '第一章的文字。'];
  const last = ['最后一章的文字。', '上一条：别的', '别的文字'];
  const reading = dropNavigation(
    readingOf([], {
      regions: [{ lines: [] }, { heading: '一', lines: linesOf(chapters) }, { heading: '六', lines: linesOf(last) }],
    }),
  );
  expect(reading.regions.map(({ lines }) => lines.map(textOf))).toEqual([[], ['第一章的文字。'], ['最后一章的文字。']]);
  expect(leftIn(reading).sort()).toEqual(['上一条：别的', '别的文字', '打印本页'].sort());
});
