/** Whatever a number format makes of a figure: it is read as it is shown, with a guess, or it is blank and listed. */
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { copyReport, gridOf } from '#fixtures/copied-report';
import { variedDocument } from '#fixtures/documents';
import { layouts } from '#model';
import { importReport } from '../import-report';

/** Formats that offices use, and how many of the column's unit one of what they show is: for 万元, and for a count. */
const formats: [format: string, amount: (value: number) => number, count: (value: number) => number][] = [
  ['General', (value) => value, (value) => value],
  ['#,##0.00', (value) => value, (value) => value],
  ['0"件"', (value) => value, (value) => value],
  ['0"万元"', (value) => value, () => Number.NaN],
  ['0"元"', (value) => value / 10_000, () => Number.NaN],
  ['0!.0,"万"', (value) => Number((value / 10_000).toFixed(1)), (value) => value],
  ['0!.0000"万元"', (value) => Number((value / 10_000).toFixed(4)), () => Number.NaN],
  ['#,##0.00,', (value) => Number((value / 1_000).toFixed(2)), () => Number.NaN],
  ['0%', () => Number.NaN, () => Number.NaN],
  ['yyyy/m/d', () => Number.NaN, () => Number.NaN],
  [';;;', () => Number.NaN, () => Number.NaN],
];

async function formWith(format: string, value: number): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('年报');
  for (const block of copyReport(variedDocument(layouts.v2021)))
    if (!('table' in block)) sheet.addRow(['heading' in block ? block.heading : block.paragraph]);
    else
      for (const row of gridOf(block.table)) {
        const added = sheet.addRow(row.map((text) => (/^\d+$/.test(text) ? Number(text) : text || null)));
        if (!['行政事业性收费', '行政许可'].includes(row[0] ?? '')) continue;
        added.getCell(2).value = value;
        added.getCell(2).numFmt = format;
      }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test.each(formats)('%s', async (format, amountOf, countOf) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20_000_000 }), async (value) => {
      const { document, unmapped } = await importReport(await formWith(format, value), { fileName: '2023.xlsx' });
      const amount = document.proactive.administrativeFees?.amount ?? null;
      const count = document.proactive.administrativeLicensing?.decisions ?? null;
      const isListed = (row: string) => unmapped.some(({ text, where }) => text.includes(row) || where?.includes('!B'));
      if (amount === null) expect(isListed('行政事业性收费')).toBe(true);
      else expect(amount).toBeCloseTo(amountOf(value), 6);
      if (count === null) expect(isListed('行政许可')).toBe(true);
      else expect(count).toBe(countOf(value));
      if (!Number.isNaN(amountOf(value))) expect(amount).not.toBeNull();
    }),
    { numRuns: 4 },
  );
});
