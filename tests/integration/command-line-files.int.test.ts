/** What the command line reads from files without a database. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { disclosure, fixture, noDatabase, objects, pipes, root, sameDatabase } from './setup/command-line';
import { newPublished } from './setup/reports';

describe('a dry run', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one object a file and ends with 0 for a report without errors; it opens no database', async () => {
    const run = await disclosure(['import', '--dry-run', '--json', pipes], noDatabase);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(objects(run)).toEqual([
      {
        file: pipes,
        document: expect.objectContaining({ year: 2020, layout: 'v2019' }),
        findings: expect.any(Array),
        unmapped: [expect.objectContaining({ text: '上一条:' }), expect.objectContaining({ text: '下一条:' })],
        guesses: expect.any(Array),
      },
    ]);
  });

  it('ends with 1 for findings of severity error, and with 2 when a file is unusable; the others are unharmed', async () => {
    const html = fixture('general-office-2019.html');
    expect(await disclosure(['check', '--json', html])).toMatchObject({ code: 1 });
    const garbage = path.join(folder, 'garbage.docx');
    writeFileSync(garbage, Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)));
    const missing = path.join(folder, 'missing.txt');
    const run = await disclosure(['import', '--dry-run', '--json', garbage, missing, folder, html, pipes]);
    expect(run.code).toBe(2);
    const [one, two, three, four, five] = objects(run);
    expect([one, two, three].map((result) => Object.keys(result ?? {}))).toEqual(
      Array.from({ length: 3 }, () => ['file', 'error']),
    );
    expect([four, five].map((result) => result?.document)).toEqual([
      expect.objectContaining({ year: 2019 }),
      expect.objectContaining({ year: 2020 }),
    ]);
  });

  it('goes on after what is no file; one that nobody writes to holds it up as little', async () => {
    const pipe = path.join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const run = await disclosure(['check', '--json', pipe, pipes]);
    expect(run.code).toBe(2);
    expect(objects(run)).toEqual([
      { file: pipe, error: { name: 'UnusableFile', message: expect.stringContaining('It is no file') } },
      expect.objectContaining({ file: pipes, document: expect.anything() }),
    ]);
  });

  it('ends quietly when whoever reads the results stops early', async () => {
    const command = '"$@" | true; echo "code $PIPESTATUS"';
    const run = ['bash', process.execPath, 'scripts/disclosure.mjs', 'check', '--json', ...Array(30).fill(pipes)];
    const ended = spawnSync('bash', ['-c', command, ...run], { cwd: root, encoding: 'utf8' });
    expect(ended).toMatchObject({ stdout: 'code 0\n', stderr: '' });
  });

  it('takes organization and year from the caller, and relative paths from where the caller stands', async () => {
    const run = await disclosure(
      ['import', '--dry-run', '--json', '--organization', '11150300MB0000001X', '--year', '2019', path.basename(pipes)],
      { INIT_CWD: path.dirname(pipes) },
    );
    expect(objects(run)[0]).toMatchObject({ document: { organization: { code: '11150300MB0000001X' }, year: 2019 } });
  });

  it('prints findings for one file and a table for several', async () => {
    const glued = fixture('experimental-zone-2020.glued.txt');
    const one = await disclosure(['check', glued]);
    expect(one.stdout).toContain(
      '✗ applications.results-total applications.totalResults.total: “Total”: (7) total is 21',
    );
    expect(one.stdout).toContain('- line 6: 规范性文件7777166');
    const several = await disclosure(['check', glued, pipes], { LC_ALL: 'zh_CN.UTF-8' });
    expect(several.stdout).toMatch(/│ '.*experimental-zone-2020\.glued\.txt'\s+│ '示例实验区'\s+│ 2020\s+│ 'v2019'/);
    expect(several.stdout).toContain('未识别');
  });

  it('runs from any folder', async () => {
    writeFileSync(path.join(folder, 'report.txt'), readFileSync(pipes));
    const run = await disclosure(['check', '--json', 'report.txt'], { INIT_CWD: root }, folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(objects(run)[0]).toMatchObject({ file: 'report.txt', document: { year: 2020 } });
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['no file', ['check']],
    ['an unknown option', ['check', '--force', pipes]],
    ['no such year', ['import', '--year', '1999', pipes]],
    ['no code', ['import', '--organization', '市商务局', pipes]],
    ['an export of no year', ['export']],
    ['an export in no format', ['export', '--year', '2023', '--format', 'exe']],
    ['an export into a file', ['export', '--year', '2023', '--output', pipes]],
    ['an export of files', ['export', '--year', '2023', pipes]],
  ])('ends with 2 for %s', async (_, args) => {
    const run = await disclosure(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('import FILE…');
  });
});

describe('a count', () => {
  let folder: string;
  let register: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
    register = path.join(folder, 'register.csv');
    const rows = ['收到日期,申请人类型,办理结果,答复日期', '2046-01-03,自然人,公开,2046-01-08', '2046-02-03,自然人,,'];
    writeFileSync(register, rows.join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the matrix of a register and ends with 0; it opens no database', async () => {
    const run = await disclosure(['count', register, '--year', '2046', '--json'], noDatabase);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(objects(run)).toMatchObject([
      {
        year: 2046,
        organization: null,
        applications: { newRequests: { naturalPerson: 2 }, granted: { total: 1 }, carriedForward: { total: 1 } },
        findings: [],
        notCounted: { total: 0 },
      },
    ]);
    const table = await disclosure(['count', register, '--year', '2046'], noDatabase);
    expect(table).toMatchObject({ code: 0, stdout: expect.stringContaining('New applications received this year') });
  }, 60_000);

  it('ends with 1 where something is not counted, and with 2 for what is no register or no year', async () => {
    const broken = path.join(folder, 'broken.csv');
    writeFileSync(broken, '收到日期,申请人类型,办理结果,答复日期\n2046-01-03,自然人,公开,');
    const run = await disclosure(['count', broken, '--year', '2046'], noDatabase);
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining('broken.csv:2 An outcome, but no day') });
    const empty = path.join(folder, 'empty.csv');
    writeFileSync(empty, '');
    const unusable = await disclosure(['count', empty, '--year', '2046', '--json'], noDatabase);
    expect(unusable.code).toBe(2);
    expect(objects(unusable)).toMatchObject([{ error: { name: 'UnusableFile' } }]);
    expect((await disclosure(['count', register], noDatabase)).code).toBe(2);
  }, 60_000);

  it('compares with what the organization published the year before', async () => {
    const { organization } = await newPublished(2045);
    const older = path.join(folder, 'older.csv');
    writeFileSync(older, '收到日期,申请人类型,办理结果,答复日期\n2045-12-30,自然人,,');
    const args = ['count', older, '--year', '2046', '--organization', organization.code, '--json'];
    const run = await disclosure(args, sameDatabase());
    const [{ findings }] = objects(run) as [{ findings: { rule: string }[] }];
    expect(run.code).toBe(0);
    expect(new Set(findings.map(({ rule }) => rule))).toContain('continuity.carried-over');
    expect((await disclosure([...args.slice(0, 5), 'NOBODY'], sameDatabase())).code).toBe(2);
  }, 120_000);
});
