/** Sentences of tests/fixtures/narrative, in a report whose cells are blank. */
import { blankDocument, withCells } from '#fixtures/documents';
import { sentencesOf } from '#fixtures/sentences';
import { check, layouts, paragraphs, type ReportDocument } from '../../..';

function told(year: number, chapter: string, text: string): ReportDocument {
  const document = { ...blankDocument(layouts.v2021), year };
  return { ...document, sections: [{ chapter, heading: '', body: paragraphs(text) }] };
}

test.each(sentencesOf('wording.txt'))('%s, %s, %s: %s in: %s', (rule, year, chapter = '', expected, text = '') => {
  const found = check(told(Number(year), chapter, text)).filter((finding) => finding.rule === rule);
  expect(found.map(({ quote }) => quote).join(' ') || '-').toBe(expected);
});

const previous = withCells(told(2022, 'overview', '正常。'), [
  ['applications.newRequests.total', 40],
  ['applications.carriedOver.total', 2],
  ['applications.totalResults.total', 38],
  ['remedies.reconsideration.total', 4],
  ['remedies.directLitigation.total', 0],
  ['remedies.litigationAfterReconsideration.total', 0],
]);
test.each(sentencesOf('growth.txt'))('%s in: %s', (expected, text = '') => {
  const found = check(told(2023, 'overview', text), { previous }).filter(({ rule }) => rule === 'continuity.change');
  expect(found.map(({ quote }) => quote).join(' ') || '-').toBe(expected);
});

const hostile = [
  '1条，',
  '其中1条，占5%，',
  '“',
  '未收到',
  '收到申请1件，较上年增加1件，',
  '2022年，',
  '合计1条。',
  '根据《',
];
test.each(hostile)('a chapter of 100,000 characters is checked to its end: %s', (piece) => {
  const body = paragraphs(piece.repeat(Math.floor(100_000 / piece.length)));
  const others = [{ year: 2022, chapter: 'overview', body, organization: '测试局' }];
  expect(
    check({ ...told(2023, 'overview', ''), sections: [{ chapter: 'overview', heading: '', body }] }, { others }),
  ).not.toHaveLength(0);
});
