import { customRole } from './setup/bureaus';
import { contentManagerOf } from './setup/http';
import { join, move, newPerson, newRole, type Person, review } from './setup/people';
import { balancedInput, newDraft, newOrganization } from './setup/reports';

const reportUid = 'api::report.report';
const organizationUid = 'api::organization.organization';

describe('who sees a report', () => {
  async function sees(who: Person, documentId: string): Promise<boolean> {
    const listed = await contentManagerOf(who).list('?pageSize=1000');
    const inList = listed.body.results.some((row: { documentId: string }) => row.documentId === documentId);
    expect((await contentManagerOf(who).read(documentId)).status).toBe(inList ? 200 : 404);
    expect((await review(who, documentId)).status).toBe(inList ? 200 : 404);
    return inList;
  }

  test('members of an organization above it do, of one below or beside it do not', async () => {
    const top = await newOrganization();
    const middle = await newOrganization({ parent: top.documentId });
    const bottom = await newOrganization({ parent: middle.documentId });
    const beside = await newOrganization({ parent: top.documentId });
    const { documentId } = await strapi.documents(reportUid).create({ data: balancedInput(middle.documentId) });
    const people = await Promise.all(
      [top, middle, bottom, beside].map(({ documentId: of }) => newPerson(['supervising-office'], [of])),
    );
    const seeing = [];
    for (const who of people) seeing.push(await sees(who, documentId));
    expect(seeing).toEqual([true, true, false, false]);
  });

  test('membership counts from the next request on, and ends as soon', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    const who = await newPerson([await customRole()]);
    expect(await sees(who, documentId)).toBe(false);
    await join(who.id, organization.documentId);
    expect(await sees(who, documentId)).toBe(true);
    await strapi.db.query(organizationUid).update({
      where: { documentId: organization.documentId },
      data: { members: { disconnect: [who.id] } },
    });
    expect(await sees(who, documentId)).toBe(false);
  });

  test('a role with the right to all reports does', async () => {
    const { documentId } = await newDraft(balancedInput);
    const role = await newRole('巡查员', ['read']);
    const where = { role: { id: role } };
    const held = await strapi.db.query('admin::permission').findMany({ where });
    await strapi
      .service('admin::role')
      .assignPermissions(role, [...held, { action: 'plugin::disclosure.reports.all' }]);
    expect(await sees(await newPerson([role]), documentId)).toBe(true);
  });

  test('a super admin does', async () => {
    const { documentId } = await newDraft(balancedInput);
    expect(await sees(await newPerson(['strapi-super-admin']), documentId)).toBe(true);
  });

  test('a role that may not read reports at all does not, as a member either', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    const who = await newPerson([await newRole('无权限角色', [])], [organization.documentId]);
    expect((await contentManagerOf(who).list()).status).toBe(403);
    expect((await review(who, documentId)).status).toBe(403);
    expect((await move(who, documentId, 'section-review')).status).toBe(403);
  });
});
