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
  /** Have a time that no machine is too slow for to reach its memory first. */
  let patient: ReadingThreads;
  const read = (name: string, of = threads) =>
    of.read({ path: name, known: { fileName: name }, withSource: false }).catch((error: unknown) => error);

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
    const filename = path.join(folder, 'thread.js');
    writeFileSync(filename, thread);
    threads = new ReadingThreads(2, null, 8_000, 64, filename);
    patient = new ReadingThreads(2, null, 600_000, 64, filename);
  });

  afterAll(async () => {
    await Promise.all([threads.close(), patient.close()]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['hang', 'Reading the file takes too long', () => threads],
    ['eat', 'Reading the file takes too much memory', () => patient],
  ])('are unusable when they %s; the others are unharmed', async (name, reason, of) => {
    const [bad, ...others] = await Promise.all([name, 'one', 'two'].map((each) => read(each, of())));
    expect(bad).toBeInstanceOf(UnusableFile);
    expect((bad as UnusableFile).reason.en).toBe(reason);
    expect(others).toEqual(['one', 'two'].map((report) => ({ report, source: null })));
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
