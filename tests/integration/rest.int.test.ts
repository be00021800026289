import { layouts } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { call, get } from './setup/http';
import { newOrganization, newPublished } from './setup/reports';

describe('a published report', () => {
  test('comes with its sections, tables and organization', async () => {
    const { documentId, organization } = await newPublished();
    const { status, body } = await get(`/api/reports/${documentId}`);
    expect(status).toBe(200);
    expect(body.data.organization).toMatchObject({ code: organization.code });
    expect(body.data.sections).toHaveLength(6);
    expect(body.data.applications).toHaveLength(25);
    expect(body.data.applications[0]).toMatchObject({ row: 'newRequests', naturalPerson: 0, total: 0 });
    expect(body.data.proactive).toHaveLength(6);
    expect(body.data.remedies).toHaveLength(3);
  });

  test('comes the same way in a list', async () => {
    const { documentId } = await newPublished();
    const { body } = await get(`/api/reports?filters[documentId][$eq]=${documentId}`);
    expect(body.data[0].applications).toHaveLength(25);
    expect(body.data[0].organization.code).toBeDefined();
  });

  test('comes as the caller says', async () => {
    const { documentId } = await newPublished();
    const { body } = await get(`/api/reports/${documentId}?populate=remedies&fields=title`);
    expect(body.data.remedies).toHaveLength(3);
    expect(body.data).not.toHaveProperty('applications');
    expect(body.data).not.toHaveProperty('year');
  });
});

describe('layouts', () => {
  test('are listed', async () => {
    const { body } = await get('/api/disclosure/layouts');
    expect(body.data).toEqual([
      { code: 'v2019', notice: '国办公开办函〔2019〕60号', reportYears: { from: 2019, to: 2020 } },
      { code: 'v2021', notice: '国办公开办函〔2021〕30号', reportYears: { from: 2021, to: null } },
    ]);
  });

  test.each(['v2019', 'v2021'] as const)('%s is the declaration', async (code) => {
    const { body } = await get(`/api/disclosure/layouts/${code}`);
    expect(body).toEqual(JSON.parse(JSON.stringify(layouts[code])));
  });

  test('have a JSON Schema', async () => {
    const response = await fetch(`${server.url}/api/disclosure/layouts/v2021/schema.json`);
    expect(response.headers.get('content-type')).toMatch(/application\/schema\+json/);
    expect(await response.json()).toMatchObject({ $schema: expect.any(String), type: 'object' });
  });

  test.each(['/layouts/v2099', '/layouts/v2099/schema.json', '/layouts/constructor'])(
    '%s is unknown, and the answer says which',
    async (path) => {
      const { status, body } = await get(`/api/disclosure${path}`);
      expect(status).toBe(404);
      expect(body.error.message).toContain(path.split('/')[2]);
      expect(body.error.details.errors[0].path).toEqual(['layout']);
    },
  );
});

describe('checking a document', () => {
  const complete = completeDocument(layouts.v2021);
  const check = (document: unknown) => call('POST', '/api/disclosure/check', 'public', document);

  test('finds nothing in a report that adds up', async () => {
    const { status, body } = await check(complete);
    expect(status).toBe(200);
    expect(body.findings).toEqual([]);
    expect(body.summary).toMatchObject({ errors: 0, warnings: 0, indeterminate: 0, notices: 0, rules: { failed: 0 } });
    const { checked, passed, failed, notEvaluable } = body.summary.rules;
    expect(passed + failed + notEvaluable).toBe(checked);
  });

  test('finds what does not', async () => {
    const { body } = await check(withCells(complete, [['remedies.reconsideration.total', 2]]));
    expect(body.summary).toMatchObject({ errors: 1, warnings: 0, indeterminate: 0, rules: { failed: 1 } });
    expect(body.findings[0]).toMatchObject({
      rule: 'remedies.total',
      path: 'remedies.reconsideration.total',
      left: 2,
      right: 0,
      difference: 2,
    });
  });

  test('knows what kind of body reports', async () => {
    const issues = withCells(complete, [
      ['proactive.regulations.issued', 1],
      ['proactive.regulations.inForce', 1],
    ]);
    const { code } = await newOrganization({ kind: 'department' });
    const rules = async (organization: object) =>
      (await check({ ...issues, organization })).body.findings.map(({ rule }: { rule: string }) => rule);
    expect(await rules({ code })).toContain('proactive.regulations');
    expect(await rules({ code: 'X-1', kind: 'county' })).toContain('proactive.regulations');
    expect(await rules({ code: 'X-1', kind: 'province' })).not.toContain('proactive.regulations');
  });

  test('refuses a malformed document with paths', async () => {
    const { status, body } = await check({ ...complete, applications: { granted: { total: -1 }, bogus: {} } });
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual(
      expect.arrayContaining([
        ['applications', 'granted', 'total'],
        ['applications', 'bogus'],
      ]),
    );
    expect(body.error.details.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['structure.value', 'structure.row']),
    );
  });

  test.each([
    ['an unknown layout', { ...complete, layout: 'v2099' }, ['layout']],
    ['a year before the first form', { ...complete, year: 1999 }, ['year']],
    ['a list', [], []],
  ])('refuses %s', async (_name, document, path) => {
    const { status, body } = await check(document);
    expect(status).toBe(400);
    expect(body.error.details.errors.map((item: { path: string[] }) => item.path)).toContainEqual(path);
  });

  test.each([256 * 1024 + 1, 900 * 1024, 5 * 1024 * 1024])('refuses %d bytes', async (size) => {
    const text = JSON.stringify({ ...complete, title: 'x' });
    const { status, body } = await check(text.replace('"x"', `"${'x'.repeat(size - text.length + 1)}"`));
    expect(status).toBe(413);
    expect(body.error.name).toBe('PayloadTooLargeError');
  });

  test('takes 256 KiB', async () => {
    const text = JSON.stringify(complete);
    expect((await check(text + ' '.repeat(256 * 1024 - Buffer.byteLength(text)))).status).toBe(200);
  });

  test('refuses what is no JSON', async () => {
    expect((await check('{"year": ')).status).toBe(400);
    expect((await check('nothing')).status).toBe(400);
  });
});
