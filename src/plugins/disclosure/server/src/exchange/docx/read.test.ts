/** Word files of ours after others have had them. */
import mammoth from 'mammoth';
import { editArchive } from '#fixtures/archives';
import { completeDocument } from '#fixtures/documents';
import { layouts } from '#model';
import { importReport } from '../import-report';
import { writeDocx } from './write';

const organization = {
  code: '11150300MB0000001X',
  name: '示例市水务局',
  kind: 'department',
  regionCode: null,
} as const;
const document = { ...completeDocument(layouts.v2021), year: 2023, organization: { code: organization.code } };

/** As after a column was dragged: the tables are no longer as they were printed. */
const changed = async (title: string, edit = (xml: string) => xml) =>
  editArchive(await writeDocx({ document: { ...document, title }, organization }), {
    'word/document.xml': (xml) =>
      edit(xml).replace(/<w:tcPr>(?=(?:(?!<w:tcPr>).)*信息内容)/s, '<w:tcPr><w:gridSpan w:val="2"/>'),
  });

const facts = async (bytes: Buffer, known: object = {}) => {
  const { document, guesses } = await importReport(bytes, { fileName: 'a.docx', ...known });
  return [document.year, document.organization.code, document.layout, guesses.some(({ path }) => path === 'year')];
};

test('a file whose tables were changed still says which report it is', async () => {
  expect(await facts(await changed('年度报告'))).toEqual([2023, organization.code, 'v2021', false]);
});

test('what the caller knows goes before what the file says', async () => {
  const known = { year: 2022, organization: 'other' };
  expect(await facts(await changed('年度报告'), known)).toEqual([2022, 'other', 'v2021', false]);
});

test('a title of another year goes before what the file says', async () => {
  const bytes = await changed('示例市水务局2024年政府信息公开工作年度报告');
  expect(await facts(bytes)).toEqual([2024, organization.code, 'v2021', false]);
});

test('a corrected report says so below its title, and is read back without that', async () => {
  const former = { ...document, sections: [] };
  const publication = {
    version: 2,
    publishedAt: '2024-02-20T02:03:04.000Z',
    digest: 'a',
    link: 'b',
    note: '补上了各章文字',
    previousVersion: 1,
  };
  const bytes = await writeDocx({ document, former, organization, publication });
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  expect(value).toContain('更正说明（2024-02-20）\n\n补上了各章文字\n\n与第 1 版相比：');
  const read = await importReport(bytes, { fileName: 'a.docx' });
  expect(read.document).toMatchObject({ sections: document.sections.map(({ body }) => ({ body })) });
  expect(read.unmapped).toEqual([]);
});

test.each([
  ['of its own', '示例市水务局2023年政府信息公开工作年度报告'],
  ['that is printed for it', null],
])('a title %s in which someone wrote another year goes before the year that the file hides', async (_, title) => {
  const bytes = await editArchive(await writeDocx({ document: { ...document, title }, organization }), {
    'word/document.xml': (xml) =>
      xml.replace('2023年政府信息公开', '2024年政府信息公开').replace('2023年度政府信息公开', '2024年度政府信息公开'),
  });
  expect(await facts(bytes)).toEqual([2024, organization.code, 'v2021', true]);
});
