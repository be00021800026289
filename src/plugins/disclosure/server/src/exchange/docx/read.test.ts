/** Word files of ours after others have had them. */
import { editArchive } from '../../../../../../../tests/fixtures/archives';
import { completeDocument } from '../../../../../../../tests/fixtures/documents';
import { layouts } from '../../../../model';
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
