import ExcelJS from 'exceljs';
import { UnusableFile } from '../unusable-file';
import { mostOrganizations, peopleIn, readList } from './read-list';
import { readRows } from './read-rows';

const csv = (text: string) => readRows(new TextEncoder().encode(text), 'list.csv').then(readList);
const refusal = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof UnusableFile ? error.reason.zh : error),
  );

test('a list says code, name, kind, parent and people, in whatever order its columns are', async () => {
  const list = await csv(
    '序号,机关名称,机关代码,层级,上级机关,人员\n1,某市人民政府,GOV,市政府,,\n2,某市教育局,EDU-1,部门,某市人民政府,"王芳 wang@example.org；LI@Example.org"\n',
  );
  expect(list).toEqual([
    {
      where: 'line 2',
      code: 'GOV',
      name: '某市人民政府',
      kind: 'prefecture',
      parent: '',
      people: [],
      unreadPeople: '',
    },
    {
      where: 'line 3',
      code: 'EDU-1',
      name: '某市教育局',
      kind: 'department',
      parent: '某市人民政府',
      people: [
        { name: '王芳', email: 'wang@example.org' },
        { name: '', email: 'li@example.org' },
      ],
      unreadPeople: '',
    },
  ]);
});

test('a workbook reads as its CSV does, a title above the heading row included', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('名单')
    .addRows([['某市机关名单'], ['机关代码', '机关名称', '人员'], ['EDU-1', '某市教育局', '王芳\nwang@example.org']]);
  const list = readList(await readRows(new Uint8Array(await workbook.xlsx.writeBuffer()), 'list.xlsx'));
  expect(list).toMatchObject([
    { code: 'EDU-1', name: '某市教育局', kind: null, people: [{ name: '王芳', email: 'wang@example.org' }] },
  ]);
});

test('what is no kind and what is no address is handed on as it was written', async () => {
  expect(await csv('code,name,kind,people\nA1,甲局,公司,张三\n')).toMatchObject([
    { kind: { unknown: '公司' }, people: [], unreadPeople: '张三' },
  ]);
});

test('names and addresses are told apart however they are set', () => {
  expect(peopleIn('王芳<a@example.org>, 李明（b@example.org）').people).toEqual([
    { name: '王芳', email: 'a@example.org' },
    { name: '李明', email: 'b@example.org' },
  ]);
});

test.each([
  ['no heading row', 'a,b\n1,2\n', /没有找到表头/],
  ['no organization', 'code,name\n,\n', /没有机关/],
  ['too many', `code,name\n${'A1,甲\n'.repeat(mostOrganizations + 1)}`, /最多导入/],
])('a list with %s is refused', async (_name, text, reason) => {
  expect(await refusal(csv(text))).toMatch(reason);
});

test.each([
  ['%PDF-1.7', /机关名单/],
  ['', /为空/],
  ['<html><table><tr><td>code</td></tr></table>', /机关名单/],
  ['PK\u0003\u0004xl/workbook.xml', /损坏|压缩|工作簿/],
])('a file that is no list is refused: %s', async (text, reason) => {
  expect(await refusal(readRows(new TextEncoder().encode(text), 'list.csv'))).toMatch(reason);
});
