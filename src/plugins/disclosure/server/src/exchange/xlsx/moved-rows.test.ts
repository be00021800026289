/** Our own workbook after a program moved rows and columns, and left the names where they were. */
import { Workbook, type Worksheet } from 'exceljs';
import { variedDocument } from '#fixtures/documents';
import { layouts, type ReportDocument } from '#model';
import { importReport } from '../import-report';
import { writeXlsx } from './write';

const layout = layouts.v2021;
const document: ReportDocument = {
  ...variedDocument(layout),
  title: '示例市水务局2023年政府信息公开工作年度报告',
  year: 2023,
};
const matrix = '收到和处理政府信息公开申请情况';
const proactive = '主动公开政府信息情况';

async function afterwards(name: string, edit: (sheet: Worksheet) => void) {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeXlsx({ document })).buffer);
  const sheet = workbook.getWorksheet(name);
  if (sheet) edit(sheet);
  return importReport(Buffer.from(await workbook.xlsx.writeBuffer()), { fileName: '2023.xlsx' });
}

/** Exchanges what two cells say. */
function exchange(sheet: Worksheet, one: string, other: string): void {
  const [first, second] = [sheet.getCell(one), sheet.getCell(other)];
  [first.value, second.value] = [second.value, first.value];
}

const columns = [...'ABCDEFGHIJ'];
/** The row whose label begins so. */
function rowOf(sheet: Worksheet, label: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    row.eachCell((cell) => {
      if (String(cell.value).startsWith(label)) found = number;
    });
  });
  return found;
}

test('rows that were exchanged with their labels keep their figures', async () => {
  const { document: read } = await afterwards(proactive, (sheet) => {
    const [one, other] = [rowOf(sheet, '规章'), rowOf(sheet, '行政规范性文件')];
    for (const column of columns.slice(0, 4)) exchange(sheet, `${column}${one}`, `${column}${other}`);
  });
  expect(read.proactive).toEqual(document.proactive);
});

test('figures whose label is gone from beside them are blank and listed', async () => {
  const { document: read, unmapped } = await afterwards(proactive, (sheet) => {
    sheet.getCell(`A${rowOf(sheet, '行政许可')}`).value = '行政确认';
  });
  const [licensing] = Object.values(document.proactive.administrativeLicensing ?? {});
  expect(read.proactive.administrativeLicensing).toEqual({ decisions: null });
  expect(read.applications).toEqual(document.applications);
  expect(unmapped.map(({ text }) => text)).toEqual([expect.stringContaining('headings'), String(licensing)]);
});

test('a heading that names another unit leaves its amount to be looked at', async () => {
  const { document: read, unmapped } = await afterwards(proactive, (sheet) => {
    sheet.getCell(`B${rowOf(sheet, '行政事业性收费') - 1}`).value = '本年收费金额（单位：元）';
  });
  expect(read.proactive.administrativeFees).toEqual({ amount: null });
  expect(unmapped).toHaveLength(2);
});

test('columns whose headings were exchanged are read by them, or blank and listed', async () => {
  const { document: read, unmapped } = await afterwards(matrix, (sheet) => exchange(sheet, 'E4', 'F4'));
  const { commercialEnterprise, researchInstitution, naturalPerson } = document.applications.newRequests ?? {};
  expect(read.applications.newRequests).toMatchObject({
    naturalPerson,
    commercialEnterprise: researchInstitution,
    researchInstitution: commercialEnterprise,
  });
  expect(unmapped).toEqual([]);
});

test('a sheet that bears another name is read by its headings', async () => {
  const { document: read, unmapped } = await afterwards(matrix, (sheet) => {
    sheet.name = '申请';
  });
  expect(read.applications).toEqual(document.applications);
  expect(unmapped).toEqual([]);
});

test('a sheet of another name is found beside a large one', async () => {
  const { document: read } = await afterwards(matrix, (sheet) => {
    sheet.name = '申请';
    const large = sheet.workbook.addWorksheet('台账');
    for (let row = 1; row <= 5_000; row += 1) large.getRow(row).values = [row, '一、本年新收政府信息公开申请数量', row];
    large.getCell('ALL1').value = '自然人';
  });
  expect(read.applications).toEqual(document.applications);
});

test('words in a cell for true and false are listed', async () => {
  const { document: read, unmapped } = await afterwards(matrix, (sheet) => {
    sheet.getCell('D5').value = true;
  });
  expect(read.applications.newRequests?.naturalPerson).toBeNull();
  expect(unmapped.map(({ text }) => text)).toContain('true');
});
