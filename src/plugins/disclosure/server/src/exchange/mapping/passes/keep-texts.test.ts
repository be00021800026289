import { leftIn, linesOf, readingOf } from '#fixtures/reading-of';
import { layouts, plainText } from '#model';
import { keepTexts } from './keep-texts';

test('chapters keep their text, what stands above keeps its sentences', () => {
  const [chapter] = layouts.v2021.chapters;
  const top = { lines: [] };
  const overview = { chapter, heading: '一、总体情况', lines: [] };
  const stretch = { table: undefined, lines: [], runs: { events: [], trailing: [] } };
  const reading = keepTexts(
    readingOf([], {
      regions: [top, overview],
      stretches: [
        { ...stretch, region: top, body: linesOf(['本报告自2023年1月1日起统计。', '青石县']) },
        { ...stretch, region: overview, body: linesOf(['工作如常。', '甲 | 乙']) },
      ],
    }),
  );
  expect(reading.sections.map((section) => [section.chapter, plainText(section.body)])).toEqual([
    ['preface', '本报告自2023年1月1日起统计。'],
    ['overview', '工作如常。'],
  ]);
  expect(leftIn(reading)).toEqual(['青石县', '甲 | 乙']);
});
