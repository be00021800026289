import type { ReportDocument } from '#model';
import { keptParagraphs } from './kept-paragraphs';

const report = (...paragraphs: string[]): Pick<ReportDocument, 'sections'> => ({
  sections: [
    {
      chapter: 'overview',
      heading: '一、总体情况',
      body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    },
  ],
});
const long = '全年主动公开各类信息四十二条，均在规定期限内完成公开。';

it('finds the paragraphs that are last year’s word for word, figures and all', () => {
  expect(
    keptParagraphs(report(long, '（一）主动公开'), report('（一）主动公开', ` ${long}`, `${long}又一句。`)),
  ).toEqual([long]);
  expect(keptParagraphs(report(long), report(long.replace('四十二', '四十三')))).toEqual([]);
});
