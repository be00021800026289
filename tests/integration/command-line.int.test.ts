/** What the command line writes into a database and out of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { disclosure, fixture, objects, pipes, sameDatabase } from './setup/command-line';
import { balancedInput, newDraft, newPublished } from './setup/reports';

const organizationUid = 'api::organization.organization';
const reportUid = 'api::report.report';

describe('an import', () => {
  const code = 'CLI-IMPORT-1';
  const name = '示例市命令行局';
  const drafts = () =>
    strapi.db
      .query(reportUid)
      .findMany({ where: { organization: { code }, publishedAt: null }, populate: ['sections'] });

  it('creates a draft; run again, it changes what differs and nothing else', async () => {
    await strapi.documents(organizationUid).create({ data: { code, name, kind: 'department' } });
    const args = ['import', '--json', '--organization', code, '--year', '2020'];
    const first = await disclosure([...args, pipes], sameDatabase());
    expect(first.code).toBe(0);
    expect(objects(first)[0]).toMatchObject({ outcome: 'created', document: { organization: { code, name } } });
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      documentId: objects(first)[0]?.documentId,
      year: 2020,
      layout: 'v2019',
      stage: 'drafting',
      title: `${name}2020年政府信息公开工作年度报告`,
    });
    expect(draft.sections).toHaveLength(6);

    const again = await disclosure([...args, pipes, fixture('experimental-zone-2020.glued.txt')], sameDatabase());
    expect(objects(again).map(({ outcome }) => outcome)).toEqual(['unchanged', 'updated']);
    expect(await drafts()).toEqual([
      expect.objectContaining({ documentId: draft.documentId, title: '示例实验区2020年度政府信息公开工作年度报告' }),
    ]);
  }, 240_000);

  it('knows an organization by its usual short form, and names those that a short form may mean', async () => {
    const place = `示${process.hrtime.bigint() % 100_000n}市`;
    const bodies = [`${place}自然资源和规划局`, `${place}东区医疗保障局`, `${place}西区医疗保障局`];
    for (const [at, name] of bodies.entries())
      await strapi.documents(organizationUid).create({ data: { code: `CLI-SHORT-${at}`, name, kind: 'department' } });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
    const files = [`${place}自规局`, '区医保局'].map((name) => {
      const file = path.join(folder, `${name}.txt`);
      writeFileSync(file, `${name}2023年政府信息公开工作年度报告\n一、总体情况\n做了工作。\n二、主动公开政府信息情况`);
      return file;
    });
    const run = await disclosure(['import', '--json', ...files], sameDatabase());
    rmSync(folder, { recursive: true });
    const [short, open] = objects(run);
    expect(short).toMatchObject({ outcome: 'created', document: { organization: { name: bodies[0] } } });
    expect(JSON.stringify(short?.guesses)).toContain('CLI-SHORT-0');
    expect(JSON.stringify(open?.error)).toMatch(/东区医疗保障局.*西区医疗保障局/);
  }, 240_000);

  it('refuses a report whose organization nobody knows, and goes on', async () => {
    const run = await disclosure(['import', '--json', pipes, fixture('general-office-2019.html')], sameDatabase());
    expect(run.code).toBe(2);
    expect(objects(run)).toEqual([
      expect.objectContaining({
        error: expect.objectContaining({ name: 'ValidationError' }),
        document: expect.anything(),
      }),
      expect.objectContaining({
        error: { name: 'ValidationError', message: expect.stringContaining('示例市人民政府办公厅') },
      }),
    ]);
  }, 240_000);
});

it('says of a code that it names no organization', async () => {
  const code = 'CLI-NOBODY-1';
  const added = await disclosure(['import', '--json', '--organization', code, pipes], sameDatabase());
  expect(added.code).toBe(2);
  expect(objects(added)[0]).toMatchObject({
    error: { message: expect.stringContaining(`There is no organization with the code ${code}`) },
  });
  const written = await disclosure(['export', '--year', '2046', '--organization', code], sameDatabase());
  expect(written).toMatchObject({ code: 2, stdout: '' });
  expect(written.stderr).toContain(`There is no organization with the code ${code}`);
}, 240_000);

describe('an export', () => {
  const year = 2046;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a file for each published report of a year, the same again, and an import finds nothing new', async () => {
    const codes = [(await newPublished(year)).organization.code, (await newPublished(year)).organization.code];
    await newDraft(balancedInput, year);
    const args = ['export', '--json', '--year', String(year), '--format', 'html', '--output', path.join(folder, 'all')];
    const first = await disclosure(args, sameDatabase());
    expect(first.code).toBe(0);
    expect(objects(first)).toEqual(
      codes.map((organization) => ({
        file: path.join(folder, 'all', `${organization}-${year}.html`),
        organization,
        year,
        version: 1,
      })),
    );
    const files = objects(first).map(({ file }) => String(file));
    const before = files.map((file) => readFileSync(file, 'utf8'));
    await disclosure(args, sameDatabase());
    expect(readdirSync(path.join(folder, 'all'))).toHaveLength(2);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    const again = await disclosure(['import', '--json', ...files], sameDatabase());
    expect(objects(again).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  }, 240_000);

  it('writes the drafts of one organization, relative to where the caller stands', async () => {
    const { organization } = await newDraft(balancedInput, year);
    const args = ['export', '--year', String(year), '--drafts', '--organization', organization.code, '--output', 'own'];
    const run = await disclosure(args, { ...sameDatabase(), INIT_CWD: folder });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('Reports written: 1') });
    expect(readdirSync(path.join(folder, 'own'))).toEqual([`${organization.code}-${year}.docx`]);
  }, 240_000);
});
