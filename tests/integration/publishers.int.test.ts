/** Those who published: bodies and people stay named in the record, whatever becomes of them. */
import { call, get } from './setup/http';
import { newPerson } from './setup/people';
import { addressOf, recorded, withdraw } from './setup/publications';
import { documents, newApproved, newPublished, reportUid } from './setup/reports';

describe('an organization with publications', () => {
  const organizationUid = 'api::organization.organization';

  it('cannot be deleted, not even when its reports are gone', async () => {
    const { documentId, organization } = await newPublished();
    await withdraw(documentId, { reason: '数据有误' });
    await documents.delete(documentId);
    const path = `/content-manager/collection-types/${organizationUid}/${organization.documentId}`;
    const { status, body } = await call('DELETE', path, 'admin');
    expect(status).toBe(400);
    expect(body.error.message).toContain('publications');
  });

  it('keeps its code', async () => {
    const { documentId, organization } = await newPublished();
    await withdraw(documentId, { reason: '数据有误' });
    const path = `/content-manager/collection-types/${organizationUid}/${organization.documentId}`;
    const { status, body } = await call('PUT', path, 'admin', { code: 'ANOTHER-CODE' });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['code']);
    expect((await call('PUT', path, 'admin', { name: '更名后的机关' })).status).toBe(200);
  });

  it('is called in the record as it was called when it published', async () => {
    const { organization } = await newPublished();
    const { name } = (await get(addressOf(organization.code))).body.organization;
    const path = `/content-manager/collection-types/${organizationUid}/${organization.documentId}`;
    expect((await call('PUT', path, 'admin', { name: '更名' })).status).toBe(200);
    expect((await get(addressOf(organization.code))).body.organization.name).toBe(name);
  });
});

test('the admin user who published can be deleted; the record keeps the name', async () => {
  const publisher = await newPerson(['strapi-super-admin']);
  const { documentId, organization } = await newApproved();
  const response = await fetch(
    `${server.url}/content-manager/collection-types/${reportUid}/${documentId}/actions/publish`,
    {
      method: 'POST',
      headers: { Authorization: `Bearer ${publisher.bearer}`, 'Content-Type': 'application/json' },
      body: '{}',
    },
  );
  expect(response.status).toBe(200);
  expect((await call('DELETE', `/admin/users/${publisher.id}`, 'admin')).status).toBe(200);
  const [row] = await recorded(organization.code);
  expect(row).toMatchObject({ actor_id: publisher.id, actor_name: publisher.name });
});
