import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { entriesOf } from '#fixtures/archives';
import { balancedDocument, blankDocument, completeDocument, withCells } from '#fixtures/documents';
import { cellsOf, layouts, type ReportDocument } from '#model';
import { writeXlsx } from './write';

async function workbookOf(document: ReportDocument) {
  const workbook = new Workbook();
  // The library's own types know no Buffer of Node 20.
  const bytes = await writeXlsx({ document });
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const cell = (name: string) => {
    const [sheet = '', address = ''] = (workbook.definedNames.getRanges(name).ranges[0] ?? '')
      .replaceAll(/[$']/g, '')
      .split('!');
    const found = workbook.getWorksheet(sheet)?.getCell(address);
    if (!found) throw new Error(`No cell is named ${name}`);
    return found;
  };
  return { workbook, cell };
}

const layout = layouts.v2021;
const complete = completeDocument(layout);

test('every figure stands in a cell that bears its address', async () => {
  const document = fc.sample(balancedDocument(layout), { numRuns: 1, seed: 3 })[0] ?? complete;
  const { cell } = await workbookOf(document);
  for (const { address, table, row, column } of cellsOf(layout).all) {
    const named = cell(address);
    // The library leaves zeros out of a formula's value, not out of its result.
    expect(named.formula ? named.result : named.value).toBe(document[table.code][row.code]?.[column.code]);
  }
});

test('totals that add up are formulas, locked; other figures are open to be filled in', async () => {
  const { cell } = await workbookOf(complete);
  const total = cell('applications.newRequests.total');
  expect(total.formula).toBe('IF(COUNT($D$5:$I$5)=6,SUM($D$5:$I$5),"")');
  expect(total.result).toBe(0);
  expect(total.protection?.locked).not.toBe(false);
  const results = cell('applications.totalResults.naturalPerson');
  expect(results.formula).toBe('IF(COUNT($D$7:$D$27)=21,SUM($D$7:$D$27),"")');
  expect(cell('applications.newRequests.naturalPerson').protection?.locked).toBe(false);
  expect(cell('applications.newRequests.naturalPerson').dataValidation).toMatchObject({
    type: 'whole',
    formulae: [0, 2147483647],
  });
});

test('a total that does not add up is kept as it was reported, and marked', async () => {
  const { cell, workbook } = await workbookOf(withCells(complete, [['applications.newRequests.total', 5]]));
  const total = cell('applications.newRequests.total');
  expect(total.value).toBe(5);
  expect(total.note).toContain('原报数');
  expect(workbook.getWorksheet('报告信息')?.getColumn(2).values).toContainEqual(expect.objectContaining({ result: 2 }));
});

test('a blank operand leaves the total blank, never zero', async () => {
  const { cell } = await workbookOf(blankDocument(layout));
  const total = cell('applications.newRequests.total');
  expect(total.formula).toMatch(/^IF\(COUNT/);
  expect(total.result).toBeUndefined();
  expect(cell('applications.newRequests.naturalPerson').value).toBeNull();
});

test('text that looks like a formula stays text', async () => {
  const { cell } = await workbookOf({ ...complete, title: '=1+1', organization: { code: '@SUM(A1)' } });
  expect(cell('report.title').value).toBe('=1+1');
  expect(cell('report.organization').value).toBe('@SUM(A1)');
});

test('every sheet is protected', async () => {
  const { workbook } = await workbookOf(complete);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '报告信息',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '正文',
    '勾稽核对',
  ]);
  for (const sheet of workbook.worksheets) expect(sheet).toHaveProperty('sheetProtection.sheet', true);
});

test('where an equation breaks, its cell is marked by a live rule', async () => {
  const { workbook } = await workbookOf(complete);
  const sheet = workbook.getWorksheet('收到和处理政府信息公开申请情况');
  expect(sheet).toHaveProperty('conditionalFormattings.length', 25 + 6);
});

test('a merged cell has its border all around', async () => {
  const { workbook } = await workbookOf(complete);
  const bare: string[] = [];
  for (const sheet of workbook.worksheets.slice(1, 4))
    sheet.eachRow((row, number) => {
      if (number === 1) return;
      row.eachCell({ includeEmpty: true }, ({ address, border }) => {
        if (!(border?.top && border.bottom && border.left && border.right)) bare.push(`${sheet.name}!${address}`);
      });
    });
  expect(bare).toEqual([]);
});

test('no cell is under two rules for what may be typed into it', async () => {
  const entries = await entriesOf(await writeXlsx({ document: complete }));
  for (const { name, content } of entries.filter((entry) => entry.name.startsWith('xl/worksheets/sheet'))) {
    const covered = [...content.toString().matchAll(/sqref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(
      ([, column = '', first, other, last]) => {
        expect(other).toBe(column);
        return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${column}${Number(first) + at}`);
      },
    );
    expect([name, covered.length]).toEqual([name, new Set(covered).size]);
  }
});

test('a report makes the same bytes whenever it is written, a draft too', async () => {
  const publication = {
    version: 1,
    publishedAt: '2024-01-31T02:03:04.000Z',
    digest: 'a',
    link: 'b',
    note: null,
    previousVersion: null,
  };
  const sources = [{ document: complete }, { document: complete, publication }];
  const write = () => Promise.all(sources.map(writeXlsx));
  jest.useFakeTimers({ now: new Date('2024-02-01T00:00:00Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const before = await write();
  jest.setSystemTime(new Date('2025-06-01T00:00:00Z'));
  const after = await write();
  jest.useRealTimers();
  expect(before.map((bytes, at) => after[at]?.equals(bytes))).toEqual([true, true]);
  const core = (await entriesOf(before[1] ?? Buffer.of())).find(({ name }) => name === 'docProps/core.xml');
  expect(core?.content.toString()).toMatch(/2024-01-31T02:03:04Z<.*2024-01-31T02:03:04Z</);
});
