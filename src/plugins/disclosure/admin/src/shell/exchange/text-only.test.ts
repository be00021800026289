import { completeDocument } from '../../../../../../../tests/fixtures/documents';
import { layouts } from '../../../../model';
import { textForNextYear } from './text-only';

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
