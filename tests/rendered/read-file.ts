/** Reads files as the server does: in a thread of its own, with LibreOffice for what has to be converted. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Office } from '../../src/plugins/disclosure/server/src/exchange/convert/office';
import { ReadingThreads } from '../../src/plugins/disclosure/server/src/exchange/reading-threads/reading-threads';
import type { ImportedReport } from '../../src/plugins/disclosure/server/src/exchange/report/imported-report';

/** What runs in the threads, as it is compiled. */
const compiled = path.resolve('dist/src/plugins/disclosure/server/src/exchange/reading-threads/read-file.js');

/** @param office `null`: nothing is converted */
export const readingThreads = (office: Office | null = new Office('soffice')): ReadingThreads =>
  new ReadingThreads(1, office, undefined, undefined, compiled);

/** For the tests of one file: what reads a file by its content and name. */
export function readerOfFiles(): (content: Buffer, name: string, by?: ReadingThreads) => Promise<ImportedReport> {
  const threads = readingThreads();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gongkai-rendered-'));
  });
  afterAll(async () => {
    await threads.close();
    await rm(folder, { recursive: true });
  });
  return async (content, name, by = threads) => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return (await by.read({ path: file, known: { fileName: name }, withSource: false })).report;
  };
}
