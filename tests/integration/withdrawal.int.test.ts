import { call, get, graphql } from './setup/http';
import { approve, newPerson } from './setup/people';
import { addressOf, correct, recorded, withdraw } from './setup/publications';
import { balancedInput, documents, newDraft, newPublished, stored } from './setup/reports';

describe('a withdrawal', () => {
  it('needs a reason', async () => {
    const { documentId, organization } = await newPublished();
    for (const body of [{}, { reason: '' }, { reason: '  ' }, { reason: 3 }, { reason: '因', more: 1 }, []]) {
      const answer = await withdraw(documentId, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors[0].path).toBeDefined();
    }
    expect(await recorded(organization.code)).toHaveLength(1);
  });

  it('needs a report that is public', async () => {
    const { documentId } = await newDraft(balancedInput);
    expect((await withdraw(documentId, { reason: '误发' })).status).toBe(409);
    expect((await withdraw('nobody', { reason: '误发' })).status).toBe(404);
  });

  it('is a row, and answers 410 with its reason on every route', async () => {
    const { documentId, organization } = await newPublished();
    await correct(documentId, '第二版');
    expect((await withdraw(documentId, { reason: '数据有误' })).status).toBe(204);
    const rows = await recorded(organization.code);
    expect(rows.map(({ kind, version, note }) => [kind, version, note])).toEqual([
      ['publication', 1, null],
      ['publication', 2, expect.any(String)],
      ['withdrawal', 2, '数据有误'],
    ]);
    const address = addressOf(organization.code);
    const routes = ['', '?version=1', '?version=2', '.json', '/versions', '/diff?from=1&to=2'].map(
      (rest) => address + rest,
    );
    for (const route of [...routes, `/api/reports/${documentId}`]) {
      const { status, body } = await get(route);
      expect([route, status]).toEqual([route, 410]);
      expect(body.error).toMatchObject({
        name: 'GoneError',
        details: { reason: '数据有误', version: 2, findings: [] },
      });
      expect(body.error.message).toContain('数据有误');
    }
    const { body } = await graphql('query ($id: ID!) { report(documentId: $id) { title } }', { id: documentId });
    expect(body.errors[0].message).toContain('数据有误');
  });

  it('leaves no trace in the lists', async () => {
    const { documentId, organization } = await newPublished();
    await withdraw(documentId, { reason: '数据有误' });
    const { body } = await get(`/api/disclosure/publications?organization=${organization.code}`);
    expect(body).toEqual({
      data: [],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0, next: null } },
    });
    const reports = await get(`/api/reports?filters[organization][code][$eq]=${organization.code}`);
    expect(reports.body.data).toEqual([]);
    expect(await stored(documentId)).toMatchObject({ draft: expect.anything(), published: undefined });
  });

  it('can be followed by a new version; the old ones stay withdrawn', async () => {
    const { documentId, organization } = await newPublished();
    await withdraw(documentId, { reason: '数据有误' });
    await approve(documentId);
    await documents.publish(documentId);
    const address = addressOf(organization.code);
    expect((await get(address)).body).toMatchObject({ version: 2 });
    expect((await get(`${address}?version=1`)).status).toBe(410);
    expect((await get(`${address}/versions`)).body.data).toEqual([expect.objectContaining({ version: 2 })]);
    expect((await get(`${address}/diff?from=1&to=2`)).status).toBe(410);
    expect((await get(`${address}/diff`)).status).toBe(404);
  });

  it('twice at once withdraws once', async () => {
    const { documentId, organization } = await newPublished();
    const answers = await Promise.all([1, 2, 3].map(() => withdraw(documentId, { reason: '数据有误' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect(await recorded(organization.code)).toHaveLength(2);
  });

  it('frees the report for deletion, and keeps its record', async () => {
    const { documentId, organization } = await newPublished();
    await withdraw(documentId, { reason: '数据有误' });
    expect(await documents.delete(documentId)).toMatchObject({ status: 200 });
    expect((await get(addressOf(organization.code))).status).toBe(410);
    expect((await get(`/api/reports/${documentId}`)).status).toBe(410);
  });

  it('is for those who hold the right alone', async () => {
    const { documentId } = await newPublished();
    const address = `/disclosure/reports/${documentId}/withdrawal`;
    expect((await call('POST', address, 'public', { reason: '因' })).status).toBe(401);
    expect((await call('POST', address, 'api', { reason: '因' })).status).toBe(401);
    const { bearer } = await newPerson(['strapi-editor']);
    const response = await fetch(server.url + address, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason: '因' }),
    });
    expect(response.status).toBe(403);
  });
});
