import { completeDocument, withCells } from '#fixtures/documents';
import { layouts } from '#model';
import { readReport } from '../import-report';
import { writers } from '../writers';
import { exportedMark, sinceExport } from './exported-mark';

const document = { ...completeDocument(layouts.v2021), title: '示例市水务局2023年报告', year: 2023 };
const changed = {
  ...withCells(document, [['applications.granted.naturalPerson', 7531]]),
  title: '另一标题',
  sections: document.sections.map((section) =>
    section.chapter === 'overview'
      ? { ...section, body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: '改过。' }] }] }
      : section,
  ),
};

test('what is other than at the export is named by its place', () => {
  expect(sinceExport(exportedMark(document), document)).toEqual({ values: [], chapters: [], isTitleChanged: false });
  expect(sinceExport(exportedMark(document), changed)).toEqual({
    values: [{ path: 'applications.granted.naturalPerson', from: 0, to: 7531 }],
    chapters: ['overview'],
    isTitleChanged: true,
  });
});

test.each(['', ';', '1,2;aa;overview=bb', 'x'.repeat(5_000)])('%#: what is no mark tells nothing', (mark) => {
  expect(sinceExport(mark, document)).toBeUndefined();
});

test.each(['docx', 'html'] as const)('a %s of ours says nothing was changed, until something is', async (format) => {
  const read = async (bytes: Uint8Array) => (await readReport(bytes, { fileName: `a.${format}` })).sinceExport;
  const file = Buffer.from(await writers[format].write({ document }));
  expect(await read(file)).toEqual({ values: [], chapters: [], isTitleChanged: false });
});

test('a page in which someone changed a figure says which', async () => {
  const page = String(
    await writers.html.write({ document: withCells(document, [['applications.granted.total', 41]]) }),
  );
  const { sinceExport: changes } = await readReport(Buffer.from(page.replace('>41<', '>42<')), { fileName: 'a.html' });
  expect(changes?.values).toEqual([{ path: 'applications.granted.total', from: 41, to: 42 }]);
});
