import { call } from './setup/http';
import { direct, newDraft, newOrganization, newPublished, unbalancedInput } from './setup/reports';

const uid = 'api::organization.organization';
const content = `/content-manager/collection-types/${uid}`;

const update = (documentId: string, data: Record<string, unknown>) =>
  direct(() => strapi.documents(uid).update({ documentId, data }));
const find = (documentId: string) =>
  strapi.db.query(uid).findOne({ where: { documentId }, populate: { parent: true, members: true } });

describe('the code', () => {
  test('may change while nothing is published', async () => {
    const { organization } = await newDraft(unbalancedInput);
    expect(await update(organization.documentId, { code: `${organization.code}X` })).toMatchObject({ status: 200 });
  });

  test('is fixed once a report is published', async () => {
    const { organization } = await newPublished();
    const data = { code: `${organization.code}X` };
    for (const { status, body } of [
      await update(organization.documentId, data),
      await call('PUT', `${content}/${organization.documentId}`, 'admin', data),
      await call('PUT', `/api/organizations/${organization.documentId}`, 'api', { data }),
    ]) {
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['code']);
    }
    expect((await find(organization.documentId)).code).toBe(organization.code);
    expect(await update(organization.documentId, { name: '改名', code: organization.code })).toMatchObject({
      status: 200,
    });
  });

  test('is unique, also for many at once', async () => {
    const { code } = await newOrganization();
    const data = { name: '同码', code };
    expect(await direct(() => strapi.documents(uid).create({ data }))).toMatchObject({ status: 400 });
    const fresh = { name: '同码', code: `${code}-Y` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('POST', content, 'admin', fresh)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array(9).fill(400)]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.error.details.errors[0].path).toEqual(['code']);
  });

  test.each(['', 'a', 'has space', 'x'.repeat(33), '代码', 'A\u0000B'])('cannot be %p', async (code) => {
    expect((await call('POST', content, 'admin', { name: '坏码', code })).status).toBe(400);
  });
});

describe('the parents', () => {
  test('never form a circle', async () => {
    const top = await newOrganization();
    const middle = await newOrganization({ parent: top.documentId });
    const bottom = await newOrganization({ parent: middle.documentId });
    for (const parent of [top.documentId, middle.documentId, bottom.documentId]) {
      const { status, body } = await update(top.documentId, { parent });
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['parent']);
    }
    expect((await find(top.documentId)).parent).toBeNull();
    expect(await update(bottom.documentId, { parent: top.documentId })).toMatchObject({ status: 200 });
  });

  test('never form a circle by two changes at once', async () => {
    const one = await newOrganization();
    const other = await newOrganization();
    const answers = await Promise.all([
      update(one.documentId, { parent: other.documentId }),
      update(other.documentId, { parent: one.documentId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

test('an organization that has reports cannot be deleted', async () => {
  const { organization } = await newDraft(unbalancedInput);
  const answer = await direct(() => strapi.documents(uid).delete({ documentId: organization.documentId }));
  expect(answer).toMatchObject({ status: 400 });
  expect((await call('DELETE', `${content}/${organization.documentId}`, 'admin')).status).toBe(400);
  expect(await find(organization.documentId)).not.toBeNull();
  const free = await newOrganization();
  expect((await call('DELETE', `${content}/${free.documentId}`, 'admin')).status).toBe(200);
});

test.each(['13-01', '02-30', '1-31', '0131'])('a deadline of %s is refused', async (deadline) => {
  const { documentId } = await newOrganization();
  expect(await update(documentId, { deadline })).toMatchObject({ status: 400 });
});

test('one admin user may belong to several organizations', async () => {
  const user = await strapi.db.query('admin::user').findOne({});
  const one = await newOrganization({ members: [user.id] });
  const other = await newOrganization({ members: [user.id] });
  expect((await find(one.documentId)).members).toHaveLength(1);
  expect((await find(other.documentId)).members).toHaveLength(1);
});
