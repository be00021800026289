/** The golden listing of the original reports, where they are at hand: their figures, and digests of their words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digested, listingOf } from '#fixtures/listing-of';
import { importReport } from './import-report';

const folder = path.resolve(__dirname, '../../../../../../../shared/corpus');
const isReport = (name: string): boolean => /\.(?:txt|html|docx)$/.test(name);
const names = existsSync(folder) ? readdirSync(folder).filter(isReport).sort() : [];

test('the originals that are at hand are read as they were', async () => {
  for (const fileName of names) {
    const report = await importReport(readFileSync(path.join(folder, fileName)), { fileName });
    expect(listingOf(report, digested)).toMatchSnapshot(fileName);
  }
});
