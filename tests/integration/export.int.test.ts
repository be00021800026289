/** The public record in every format, and all of a year at once. */
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { Workbook } from 'exceljs';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { ask, call } from './setup/http';
import { newPerson, newRole } from './setup/people';
import { addressOf, correct } from './setup/publications';
import { balancedInput, newDraft, newOrganization, newPublished, unbalancedInput } from './setup/reports';

let code: string;
let documentId: string;
beforeAll(async () => {
  const published = await newPublished();
  code = published.organization.code;
  documentId = published.documentId;
  await correct(documentId, '示例局2023年年度报告');
});

describe('a publication', () => {
  it.each([
    ['html', 'text/html; charset=utf-8', null],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['csv', 'text/csv; charset=utf-8', 'csv'],
  ])('comes as .%s, by suffix and by Accept, under a weak ETag', async (format, type, suffix) => {
    const { status, headers, body } = await ask(`${addressOf(code)}.${format}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(body.length).toBeGreaterThan(5_000);
    const etag = headers.etag ?? '';
    expect(etag).toMatch(new RegExp(`^W/"[0-9a-f]{64}-${format}-\\d+(-[0-9a-f]{16})?"$`));
    expect(headers.vary).toContain('Accept');
    const disposition = headers['content-disposition'];
    if (suffix) expect(decodeURIComponent(disposition ?? '')).toContain(`示例局2023年年度报告.${suffix}`);
    else expect(disposition).toBeUndefined();
    const accepted = await ask(addressOf(code), { Accept: type.split(';')[0] ?? '' });
    expect(accepted.headers.etag).toBe(etag);
    expect((await ask(`${addressOf(code)}.${format}`, { 'If-None-Match': etag })).status).toBe(304);
    const head = await ask(`${addressOf(code)}.${format}`, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-type']]).toEqual([200, 0, type]);
  });

  it('is a page for a browser', async () => {
    const { headers, body } = await ask(addressOf(code), { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(headers['content-type']).toContain('text/html');
    const $ = load(body.toString());
    expect($('h1').text()).toBe('示例局2023年年度报告');
    expect($('[data-cell="applications.newRequests.total"]').text()).toBe('0');
    const links = $('footer nav a').toArray();
    for (const { attribs } of links) {
      const path = new URL(attribs.href ?? '', server.url + addressOf(code)).href.slice(server.url.length);
      expect((await ask(path)).status).toBe(200);
    }
    expect(links).toHaveLength(4);
  });

  it('is what was published, in Word and Excel', async () => {
    const word = await ask(`${addressOf(code)}.docx`);
    expect((await mammoth.extractRawText({ buffer: word.body })).value).toContain('示例局2023年年度报告');
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array((await ask(`${addressOf(code)}.xlsx`)).body).buffer);
    expect(workbook.getWorksheet('报告信息')?.getCell('B1').value).toBe('示例局2023年年度报告');
  });

  it('of an earlier version stays readable', async () => {
    const first = load((await ask(`${addressOf(code)}.html?version=1`)).body.toString());
    expect(first('h1').text()).not.toBe('示例局2023年年度报告');
  });

  it('that was withdrawn is gone in every format', async () => {
    const published = await newPublished();
    await call('POST', `/disclosure/reports/${published.documentId}/withdrawal`, 'admin', { reason: '内容有误' });
    for (const format of ['json', 'html', 'docx', 'xlsx', 'csv']) {
      const { status, body } = await ask(`${addressOf(published.organization.code)}.${format}`);
      expect(status).toBe(410);
      expect(body.toString()).toContain('内容有误');
    }
    const all = await ask('/api/disclosure/publications.csv?year=2023');
    expect(all.body.toString()).not.toContain(published.organization.code);
  });
});

async function entriesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return entries;
}

describe('all publications of a year', () => {
  const year = 2041;
  const codes: string[] = [];
  beforeAll(async () => {
    for (let made = 0; made < 3; made += 1) codes.push((await newPublished(year)).organization.code);
  });

  it('are one table, the newest version of each report', async () => {
    const { status, headers, body } = await ask(`/api/disclosure/publications.csv?year=${year}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain(`publications-${year}.csv`);
    const lines = body.toString().split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(3 * 200);
    expect(new Set(lines.map((line) => line.split(',')[0]))).toEqual(new Set(codes));
  });

  it('are compressed for those who take it', async () => {
    const { headers, body } = await ask(`/api/disclosure/publications.csv?year=${year}`, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain(codes[0]);
  });

  it.each(['docx', 'html', 'json', 'csv'])('are one archive of %s files', async (format) => {
    const { headers, body } = await ask(`/api/disclosure/publications.zip?year=${year}&format=${format}`);
    expect(headers['content-type']).toBe('application/zip');
    const entries = await entriesOf(body);
    expect(entries.size).toBe(3);
    for (const name of entries.keys()) expect(name).toMatch(new RegExp(`\\.${format}$`));
  });

  it('can be narrowed down to a region', async () => {
    const organization = await newOrganization({ regionCode: '640100' });
    expect(organization.code).toBeTruthy();
    const { status, body } = await ask(`/api/disclosure/publications.csv?year=${year}&region=64`);
    expect([status, body.toString().split('\r\n')]).toEqual([200, [expect.any(String), '']]);
  });

  it('answer 304 until something is published or withdrawn', async () => {
    const path = `/api/disclosure/publications.csv?year=${year}`;
    const etag = (await ask(path)).headers.etag ?? '';
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(304);
    codes.push((await newPublished(year)).organization.code);
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(200);
  });

  it('answer HEAD without a body', async () => {
    const { status, body } = await ask(`/api/disclosure/publications.zip?year=${year}`, {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });

  it.each([
    ['without a year', 'publications.csv'],
    ['for no year', 'publications.csv?year=abc'],
    ['in no format', 'publications.zip?year=2023&format=exe'],
    ['of no parameter', 'publications.csv?year=2023&limit=5'],
  ])('are refused %s', async (_name, path) => {
    const { status, body } = await ask(`/api/disclosure/${path}`);
    expect(status).toBe(400);
    expect(JSON.parse(body.toString()).error.details.errors).toHaveLength(1);
  });

  it('are no address of another suffix', async () => {
    expect((await ask('/api/disclosure/publications.exe?year=2023')).status).toBe(404);
  });

  it('go to four readers at a time; others are asked to come back', async () => {
    const path = `/api/disclosure/publications.zip?year=${year}&format=xlsx`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(path)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8 - refused.length);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(4);
    for (const { headers } of refused) {
      expect(headers['retry-after']).toBe('60');
      expect(headers['content-disposition']).toBeUndefined();
    }
    expect((await ask(path)).status).toBe(200);
  });
});

describe('drafts, in the admin panel', () => {
  const exportOf = (id: string, format: string, bearer = server.adminToken) =>
    ask(`/disclosure/reports/${id}/export?format=${format}`, { Authorization: `Bearer ${bearer}` });
  const exportMany = (query: Record<string, unknown>, bearer = server.adminToken) => {
    const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return fetch(`${server.url}/disclosure/exports?${parameters}`, { headers: { Authorization: `Bearer ${bearer}` } });
  };

  it.each(['html', 'docx', 'xlsx', 'csv', 'json'])('come as .%s, as they stand now', async (format) => {
    const draft = await newDraft(unbalancedInput);
    const { status, headers, body } = await exportOf(draft.documentId, format);
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(headers['content-disposition']).toContain(`.${format}`);
    if (format === 'json') expect(JSON.parse(body.toString()).applications.granted.total).toBe(1);
    else expect(body.length).toBeGreaterThan(5_000);
  });

  it('come many at once: one table, or an archive', async () => {
    const drafts = [await newDraft(unbalancedInput), await newDraft(balancedInput)];
    const documentIds = drafts.map((draft) => draft.documentId);
    const table = await (await exportMany({ documentIds, format: 'csv' })).text();
    for (const { organization } of drafts) expect(table).toContain(organization.code);
    const archive = await exportMany({ documentIds: [...documentIds, 'nobody'], format: 'json' });
    expect(archive.headers.get('content-type')).toBe('application/zip');
    expect((await entriesOf(Buffer.from(await archive.arrayBuffer()))).size).toBe(2);
  });

  it('are for signed-in people who may read them', async () => {
    const draft = await newDraft(balancedInput);
    const role = await newRole('不能查看报告', []);
    const { bearer: stranger } = await newPerson([role], [draft.organization.documentId]);
    expect((await ask(`/disclosure/reports/${draft.documentId}/export?format=csv`)).status).toBe(401);
    expect((await exportOf(draft.documentId, 'csv', stranger)).status).toBe(403);
    expect((await exportMany({ documentIds: [draft.documentId], format: 'csv' }, stranger)).status).toBe(403);
  });

  it('of bureaus that a person has nothing to do with are not there', async () => {
    const draft = await newDraft(balancedInput);
    const { organization } = await newDraft(balancedInput);
    const { bearer: stranger } = await newPerson(['report-editor'], [organization.documentId]);
    expect((await exportOf(draft.documentId, 'csv', stranger)).status).toBe(404);
    const archive = await exportMany({ documentIds: [draft.documentId], format: 'json' }, stranger);
    expect((await entriesOf(Buffer.from(await archive.arrayBuffer()))).size).toBe(0);
    const table = await exportMany({ documentIds: [draft.documentId], format: 'csv' }, stranger);
    expect((await table.text()).trim().split('\r\n')).toHaveLength(1);
  });

  it.each([
    ['no such report', 'nobody', 'docx', 404],
    ['no such format', 'nobody', 'exe', 400],
  ])('are refused: %s', async (_name, id, format, status) => {
    expect((await exportOf(id, format)).status).toBe(status);
  });

  it.each([
    {},
    { documentIds: '', format: 'csv' },
    { documentIds: '../x', format: 'csv' },
    { documentIds: 'x', format: 'zip' },
    { documentIds: Array.from({ length: 401 }, () => 'x').join(), format: 'csv' },
  ])('are refused many at once: %j', async (body) => {
    expect((await exportMany(body)).status).toBe(400);
  });
});
