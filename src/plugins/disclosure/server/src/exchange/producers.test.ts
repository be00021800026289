/** Every valid file opens: what programs write is read alike, whatever habits they have. */
import { Workbook } from 'exceljs';
import { editArchive } from '#fixtures/archives';
import { copyReport, gridOf } from '#fixtures/copied-report';
import { variedDocument } from '#fixtures/documents';
import { excelHabits, wordHabits, writtenBy } from '#fixtures/producers';
import { layouts } from '../../../model';
import { importReport } from './import-report';
import type { ImportedReport } from './report/imported-report';
import { writers } from './writers';

const document = variedDocument(layouts.v2021);

/** The form on one sheet, as offices keep it. */
async function form(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('年报');
  for (const block of copyReport(document))
    if (!('table' in block)) sheet.addRow(['heading' in block ? block.heading : block.paragraph]);
    else
      for (const row of gridOf(block.table))
        sheet.addRow(row.map((text) => (/^\d+$/.test(text) ? Number(text) : text || null)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const own = async (format: 'xlsx' | 'docx') => Buffer.from(await writers[format].write({ document }));
const read = (bytes: Buffer, fileName: string) => importReport(bytes, { fileName });
const said = ({ document: read, unmapped, guesses }: ImportedReport) => ({ read, unmapped, guesses });

describe.each([
  ['the form on one sheet', form],
  ['our own workbook', () => own('xlsx')],
] as const)('%s', (_, make) => {
  test.each(excelHabits)('with $name', async (habit) => {
    const file = await make();
    const back = await read(await writtenBy(habit, file), '2023.xlsx');
    expect(back.document).toMatchObject({ applications: document.applications, remedies: document.remedies });
    expect(said(back)).toEqual(said(await read(file, '2023.xlsx')));
  });
});

describe('our own Word file', () => {
  test.each(wordHabits)('with $name', async (habit) => {
    const file = await own('docx');
    const back = await read(await writtenBy(habit, file), '2023.docx');
    expect(back.document).toMatchObject({ applications: document.applications, remedies: document.remedies });
    expect(said(back)).toEqual(said(await read(file, '2023.docx')));
  });
});

describe('a Word file that is not ours', () => {
  test.each(wordHabits)('with $name', async (habit) => {
    const file = await editArchive(await own('docx'), {
      'docProps/custom.xml': (xml) => xml.replaceAll('disclosure.', 'x.'),
    });
    const back = await read(await writtenBy(habit, file), '2023.docx');
    expect(back.document).toMatchObject({ applications: document.applications, remedies: document.remedies });
  });
});
