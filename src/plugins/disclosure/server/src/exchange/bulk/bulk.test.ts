import { Writable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import yauzl from 'yauzl';
import type { ExportFormat } from '#contracts';
import { completeDocument } from '#fixtures/documents';
import { layouts } from '#model';
import { writeCsv } from '../csv/write';
import type { ReportForExport } from '../report/report-for-export';
import { exportFormats, writers } from '../writers';
import { csvStream } from './csv';
import { zipStream } from './zip';

const report = (code: string, title: string | null = '年度报告'): ReportForExport => ({
  document: { ...completeDocument(layouts.v2021), organization: { code }, title },
});

// The libraries take their time to load.
jest.setTimeout(30_000);

/** Hands out reports, and counts how many were asked for. */
function supply(count: number, make: (index: number) => ReportForExport = (index) => report(`ORG-${index}`)) {
  const state = { asked: 0, closed: false };
  async function* reports() {
    try {
      for (let index = 0; index < count; index += 1) {
        state.asked += 1;
        yield make(index);
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, reports: reports() };
}

async function entriesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return entries;
}

/** A reader who takes nothing for a while. */
const stalled = () => new Writable({ highWaterMark: 1, write: () => undefined });

describe('many reports as one CSV', () => {
  test('have one heading and all lines', async () => {
    // `text` would take the byte order mark away.
    const whole = (await buffer(csvStream(supply(3).reports))).toString();
    const [first = '', ...others] = [0, 1, 2].map((index) => writeCsv(report(`ORG-${index}`)));
    expect(whole).toBe(first + others.map((one) => one.slice(one.indexOf('\r\n') + 2)).join(''));
  });

  test('are asked for as the reader takes them', async () => {
    const { state, reports } = supply(1_000);
    const stream = csvStream(reports).pipe(stalled());
    await setTimeout(100);
    expect(state.asked).toBeLessThan(10);
    stream.destroy();
  });
});

describe('many reports as one archive', () => {
  test.each(exportFormats)('hold a %s file each, as it would be alone', async (format) => {
    const entries = await entriesOf(
      await buffer(zipStream(supply(2, (at) => report(`ORG-${at}`, `报告${at}`)).reports, format)),
    );
    expect([...entries.keys()]).toEqual([`报告0.${format}`, `报告1.${format}`]);
    if (writers[format].type.includes('charset'))
      expect(entries.get(`报告1.${format}`)?.toString()).toBe(await writers[format].write(report('ORG-1', '报告1')));
    else expect(entries.get(`报告1.${format}`)?.subarray(0, 2).toString()).toBe('PK');
  });

  test('have names of their own, and none that leads out of a folder', async () => {
    const titles = ['同名', '同名', '../../etc/passwd', 'C:\\a*b?', '...', null];
    const entries = await entriesOf(
      await buffer(zipStream(supply(titles.length, (at) => report(`ORG-${at}`, titles[at])).reports, 'csv')),
    );
    expect([...entries.keys()]).toEqual([
      '同名.csv',
      '同名 (2).csv',
      'etc passwd.csv',
      'C a b.csv',
      'report.csv',
      'ORG-5-2021.csv',
    ]);
  });

  test.each<ExportFormat>(['json', 'docx'])('are asked for as the reader takes them: %s', async (format) => {
    const { state, reports } = supply(1_000);
    const stream = zipStream(reports, format);
    const reader = stream.pipe(stalled());
    await setTimeout(1_500);
    expect(state.asked).toBeLessThan(100);
    reader.destroy();
    stream.destroy();
  });

  test('are no longer asked for when the reader is gone', async () => {
    const { state, reports } = supply(1_000);
    const stream = zipStream(reports, 'json');
    stream.once('data', () => stream.destroy());
    await new Promise((resolve) => stream.once('close', resolve));
    await setTimeout(200);
    expect(state.closed).toBe(true);
    expect(state.asked).toBeLessThan(1_000);
  });

  test('that cannot be read end the stream with the error', async () => {
    async function* failing(): AsyncGenerator<ReportForExport> {
      yield report('ORG-1');
      throw new Error('The database is gone');
    }
    const drain = new Writable({ write: (_chunk, _encoding, done) => done() });
    await expect(pipeline(zipStream(failing(), 'json'), drain)).rejects.toThrow('The database is gone');
    await expect(text(csvStream(failing()))).rejects.toThrow('The database is gone');
  });
});
