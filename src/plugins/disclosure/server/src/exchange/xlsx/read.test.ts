/** Workbooks as people and programs leave them. */
import { type Cell, Workbook, type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { editArchive } from '#fixtures/archives';
import { balancedDocument, completeDocument, withCells } from '#fixtures/documents';
import { layouts, type ReportDocument, tableCodes } from '#model';
import { importReport } from '../import-report';
import { writeXlsx } from './write';

const complete: ReportDocument = {
  ...completeDocument(layouts.v2021),
  title: '示例市水务局2023年政府信息公开工作年度报告',
  year: 2023,
};
const requests = 'applications.newRequests.naturalPerson';
const requestsSheet = '收到和处理政府信息公开申请情况';

/** Our own workbook, or one without the names that tell what is where, after an edit. */
async function edited(kind: 'own' | 'foreign', edit: (sheets: Worksheet[]) => void, document = complete) {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeXlsx({ document })).buffer);
  edit(workbook.worksheets);
  if (kind === 'foreign') {
    for (const name of ['报告信息', '正文', '勾稽核对']) workbook.removeWorksheet(name);
  }
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  if (kind === 'own') return bytes;
  return editArchive(bytes, {
    'xl/workbook.xml': (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''),
  });
}

const read = (bytes: Buffer) => importReport(bytes, { fileName: '2023.xlsx' });

const cellsIn = (sheets: readonly Worksheet[], isWanted: (cell: Cell) => boolean): Cell[] => {
  const found: Cell[] = [];
  for (const sheet of sheets)
    if (sheet.name === requestsSheet)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (isWanted(cell)) found.push(cell);
        });
      });
  return found;
};

/** As a program that computes nothing saves it. */
const withoutResults = (sheets: Worksheet[]) => {
  for (const sheet of sheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
      });
    });
};

test('a formula without a stored result is listed with its address', async () => {
  const { document, unmapped } = await read(await edited('foreign', withoutResults));
  expect(document.applications.newRequests).toMatchObject({ naturalPerson: 0, total: null });
  expect(unmapped).toContainEqual({
    text: '=IF(COUNT($D$5:$I$5)=6,SUM($D$5:$I$5),"")',
    where: `${requestsSheet}!J5`,
  });
  const totals = unmapped.filter(({ where }) => where?.startsWith(`${requestsSheet}!`));
  expect(totals).toHaveLength(25 + 6);
});

test.each(Object.values(layouts).map((layout) => [layout.code, layout] as const))(
  'the totals of our own workbook are what their formulas say, where no program computed them: %s',
  async (_, layout) => {
    const [document] = fc.sample(balancedDocument(layout), { numRuns: 1, seed: 11 });
    const { document: back, unmapped } = await read(await edited('own', withoutResults, document));
    for (const code of tableCodes) expect(back[code]).toEqual(document?.[code]);
    expect(unmapped).toEqual([]);
  },
);

test('a total that someone gave a formula of his own, and no program computed, is listed', async () => {
  const bytes = await edited('own', (sheets) => {
    for (const cell of cellsIn(sheets, ({ address }) => address === 'J5'))
      cell.value = { formula: 'IF(COUNT($D$5:$I$5)=6,SUM($D$5:$H$5),"")', date1904: false };
  });
  const { document, unmapped } = await read(bytes);
  expect(document.applications.newRequests?.total).toBeNull();
  expect(unmapped).toEqual([{ text: '=IF(COUNT($D$5:$I$5)=6,SUM($D$5:$H$5),"")', where: `${requestsSheet}!J5` }]);
});

describe.each(['own', 'foreign'] as const)('a formula in a workbook: %s', (kind) => {
  test('and an error are listed', async () => {
    const bytes = await edited(kind, (sheets) => {
      const [total] = cellsIn(sheets, ({ address }) => address === 'J5');
      if (total) total.value = { formula: 'SUM(D5:I5)', result: { error: '#REF!' }, date1904: false };
      const [figure] = cellsIn(sheets, ({ address }) => address === 'D6');
      if (figure) figure.value = { error: '#N/A' };
    });
    const { document, unmapped } = await read(bytes);
    expect(document.applications.newRequests?.total).toBeNull();
    expect(document.applications.carriedOver?.naturalPerson).toBeNull();
    expect(unmapped).toEqual([
      { text: '=SUM(D5:I5) #REF!', where: `${requestsSheet}!J5` },
      { text: '#N/A', where: `${requestsSheet}!D6` },
    ]);
  });

  test('that gave zero is zero', async () => {
    const { document, unmapped } = await read(await edited(kind, () => undefined));
    expect(document.applications.newRequests?.total).toBe(0);
    expect(unmapped).toEqual([]);
  });
});

test('a total of our own that has no result since a figure is blank is no failure', async () => {
  const document = withCells(complete, [
    [requests, null],
    ['applications.newRequests.total', null],
  ]);
  expect((await read(await edited('own', () => undefined, document))).unmapped).toEqual([]);
});

test.each(['own', 'foreign'] as const)('a binary fraction is the number that Excel shows: %s', async (kind) => {
  const document = withCells(complete, [['proactive.administrativeFees.amount', 7.53]]);
  const bytes = await editArchive(await edited(kind, () => undefined, document), {
    'xl/worksheets/sheet2.xml': (xml) => xml.replace('<v>7.53</v>', '<v>0.30000000000000004</v>'),
  });
  const back = await read(bytes);
  expect(back.document.proactive.administrativeFees?.amount).toBe(0.3);
  expect(back.unmapped).toEqual([]);
});

describe('what is hidden in a workbook', () => {
  const filled = withCells(complete, [[requests, 7531]]);

  test('a row loses to the one that is shown, and is listed', async () => {
    const bytes = await edited(
      'foreign',
      ([, , sheet]) => {
        const row = sheet?.insertRow(5, ['一、本年新收政府信息公开申请数量', '', '', 41, 42, 43, 44, 45, 46, 47]);
        if (row) row.hidden = true;
      },
      filled,
    );
    const { document, unmapped } = await read(bytes);
    expect(document.applications.newRequests).toMatchObject({ naturalPerson: 7531, total: 0 });
    expect(unmapped).toContainEqual({
      text: '一、本年新收政府信息公开申请数量 | 41 | 42 | 43 | 44 | 45 | 46 | 47',
      where: `${requestsSheet}!5`,
    });
  });

  test('a column is listed, and the others stay where they are', async () => {
    const bytes = await edited(
      'foreign',
      ([, , sheet]) => {
        if (!sheet) return;
        sheet.getColumn(12).hidden = true;
        sheet.getCell('L5').value = 99;
      },
      filled,
    );
    const { document, unmapped } = await read(bytes);
    expect(document.applications.newRequests).toMatchObject({ naturalPerson: 7531, total: 0 });
    expect(unmapped).toEqual([{ text: '99', where: `${requestsSheet}!5` }]);
  });

  test('holds nothing, so that nothing is listed', async () => {
    const bytes = await edited('foreign', ([, , sheet]) => {
      if (sheet) sheet.getRow(60).hidden = sheet.getColumn(14).hidden = true;
    });
    expect((await read(bytes)).unmapped).toEqual([]);
  });

  const addSheet = (workbook: Workbook | undefined, state: 'hidden' | 'veryHidden', text: string) => {
    const sheet = workbook?.addWorksheet(`底稿 ${state}`, { state });
    if (sheet) sheet.getCell('A1').value = text;
  };

  test.each(['own', 'foreign'] as const)(
    'a sheet is listed by its name, unless it is one of ours: %s',
    async (kind) => {
      const bytes = await edited(
        kind,
        (sheets) => {
          addSheet(sheets[0]?.workbook, 'hidden', '一、本年新收政府信息公开申请数量');
          addSheet(sheets[0]?.workbook, 'veryHidden', '41');
          sheets[0]?.workbook.addWorksheet('空', { state: 'hidden' });
          if (kind === 'own') for (const sheet of sheets.slice(1)) sheet.state = 'hidden';
        },
        filled,
      );
      const { document, unmapped } = await read(bytes);
      expect(document.applications.newRequests?.naturalPerson).toBe(7531);
      expect(unmapped).toEqual(
        ['底稿 hidden', '底稿 veryHidden'].map((name) => ({
          text: `工作表已隐藏 / Hidden sheet: ${name}`,
          where: name,
        })),
      );
    },
  );

  test('a sheet that was added to our workbook is listed as well, since it is not read', async () => {
    const bytes = await edited(
      'own',
      ([sheet]) => {
        const added = sheet?.workbook.addWorksheet('另表');
        if (added) added.getCell('A1').value = '一、本年新收政府信息公开申请数量';
      },
      filled,
    );
    const { document, unmapped } = await read(bytes);
    expect(document.applications.newRequests?.naturalPerson).toBe(7531);
    expect(unmapped).toEqual([{ text: '另加的工作表未读取 / Sheet not of this workbook: 另表', where: '另表' }]);
  });
});
