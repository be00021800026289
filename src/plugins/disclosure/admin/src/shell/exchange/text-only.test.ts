import { completeDocument } from '#fixtures/documents';
import { layouts } from '#model';
import { formerYearIn, textForNextYear, textOfYear } from './text-only';

test('wording and headings go on to the next year, figures and tables stay behind', () => {
  const document = completeDocument(layouts.v2021);
  const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: '2023年，公开12件。' }] }];
  const report = {
    ...document,
    year: 2023,
    sections: [{ chapter: 'overview' as const, heading: '一、总体情况', body }],
  };
  const { sections, applications, title } = textForNextYear(report, 2024);
  expect(JSON.stringify(sections)).toContain('2024年，公开××件。');
  expect(sections).toMatchObject([{ chapter: 'overview', heading: '一、总体情况' }]);
  expect([applications, title]).toEqual([[], null]);
});

const saying = (text: string, year = 2024) => ({
  ...completeDocument(layouts.v2021),
  year,
  sections: [
    {
      chapter: 'overview' as const,
      heading: '一、总体情况',
      body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
    },
  ],
});

test.each([
  ['2023年，公开12件。2023 年未收费。', { former: 2023, count: 2 }],
  ['2024年公开12件，比2023年多2件，2024年未收费。', undefined],
  ['公开12件，比2023年多2件。', undefined],
  ['文号12023年、12023年。', undefined],
])('%s', (text, found) => {
  expect(formerYearIn(saying(text))).toEqual(found);
});

test('the year moves on, figures and wording stay', () => {
  const text = '2023年，公开12件，比2022年多2件。2023 年未收费。';
  expect(JSON.stringify(textOfYear(saying(text), 2024))).toContain('2024年，公开12件，比2022年多2件。2024 年未收费。');
});
