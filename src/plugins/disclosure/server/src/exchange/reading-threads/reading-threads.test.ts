import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UnusableFile } from '../unusable-file';
import { ReadingThreads } from './reading-threads';

/** Does with a file what its name says. */
const thread = `module.exports = ({ path }) => {
  if (path === 'hang') for (;;);
  if (path === 'eat') for (const all = []; ; ) all.push(new Array(10_000).fill(all.length));
  if (path === 'fail') throw new TypeError('Our own mistake');
  if (path === 'refuse') return { unusable: { zh: '不行', en: 'No' } };
  return { report: path, source: null };
};`;

describe('files read in threads', () => {
  let folder: string;
  let threads: ReadingThreads;
  const read = (name: string) =>
    threads.read({ path: name, known: { fileName: name }, withSource: false }).catch((error: unknown) => error);

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
    const filename = path.join(folder, 'thread.js');
    writeFileSync(filename, thread);
    threads = new ReadingThreads(2, null, 3_000, 64, filename);
  });

  afterAll(async () => {
    await threads.close();
    rmSync(folder, { recursive: true });
  });

  it('are unusable when they take too long or too much memory; the others are unharmed', async () => {
    const results = await Promise.all(['hang', 'eat'].map(read));
    for (const result of results) expect(result).toBeInstanceOf(UnusableFile);
    expect(results.map((error) => (error as UnusableFile).reason.en)).toEqual([
      'Reading the file takes too long',
      'Reading the file takes too much memory',
    ]);
    expect(await Promise.all(['one', 'two'].map(read))).toEqual(
      ['one', 'two'].map((report) => ({ report, source: null })),
    );
  });

  it('are unusable for the reason that the thread gives', async () => {
    expect(await read('refuse')).toEqual(new UnusableFile({ zh: '不行', en: 'No' }));
  });

  it('show mistakes that are no fault of theirs', async () => {
    const error = await read('fail');
    expect(error).toMatchObject({ name: 'TypeError', message: 'Our own mistake' });
    expect(await read('one')).toMatchObject({ report: 'one' });
  });
});
