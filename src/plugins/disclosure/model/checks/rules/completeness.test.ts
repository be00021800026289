import { blankDocument, completeDocument, withCells } from '#fixtures/documents';
import { cellsOf, check, layouts } from '../..';

const complete = completeDocument(layouts.v2021);
const of = (rule: string, document: unknown) => check(document).filter((finding) => finding.rule === rule);

test('every cell of a blank document is named once', () => {
  const findings = of('completeness.cell', blankDocument(layouts.v2019));
  expect(findings.map(({ path }) => path)).toEqual(cellsOf(layouts.v2019).all.map(({ address }) => address));
  expect(findings[0]).toMatchObject({ severity: 'error', outcome: 'fail' });
});

test('blank is not zero', () => {
  expect(of('completeness.cell', complete)).toEqual([]);
  const path = 'proactive.administrativeFees.amount';
  expect(of('completeness.cell', withCells(complete, [[path, null]]))).toMatchObject([{ path, cells: [path] }]);
});

test('a missing chapter and a chapter of white space are incomplete; a chapter with a table is not', () => {
  const sections = complete.sections
    .filter(({ chapter }) => !['problems', 'remedies', 'proactive', 'applications'].includes(chapter))
    .map((section) => ({ ...section, body: [{ type: 'paragraph', children: [{ type: 'text', text: ' \n　' }] }] }));
  expect(of('completeness.chapter', { ...complete, sections }).map(({ path }) => path)).toEqual([
    'sections.overview',
    'sections.problems',
    'sections.otherMatters',
  ]);
  expect(of('completeness.chapter', complete)).toEqual([]);
});
