/** Whoever asks in the Content Manager learns nothing by filters and sorts that they could not read. */
import { type Answer, get, holds } from './setup/http';
import { newPerson, newRole, type Person } from './setup/people';
import { balancedInput, newOrganization } from './setup/reports';

const reports = '/content-manager/collection-types/api::report.report';
const organizations = '/content-manager/collection-types/api::organization.organization';
const relation = '/content-manager/relations/api::report.report/organization';

/** A bureau below a government, both with members, and people of the bureau. */
async function scene() {
  const government = await newOrganization();
  const bureau = await newOrganization({ parent: government.documentId });
  const editor = await newPerson(['report-editor'], [bureau.documentId]);
  const custom = await newPerson([await newRole(`自建角色 ${bureau.code}`, ['read'])], [bureau.documentId]);
  const author = await newPerson(['strapi-super-admin'], [government.documentId]);
  const by = { createdBy: author.id, updatedBy: author.id };
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { ...balancedInput(bureau.documentId), ...by } });
  const emails = (await strapi.db.query('admin::user').findMany({ where: { id: author.id } })).map(
    ({ email }) => email,
  );
  return { government, bureau, documentId, editor, custom, email: String(emails[0]) };
}

let at: Awaited<ReturnType<typeof scene>>;
beforeAll(async () => {
  at = await scene();
});

const personal = ['createdBy', 'updatedBy'].flatMap((by) => [
  [reports, `filters[${by}][email][$startsWith]=person`],
  [reports, `filters[${by}][email][$eq]=x`],
  [reports, `filters[${by}][firstname][$contains]=x`],
  [reports, `filters[$and][0][${by}][id][$eq]=1`],
  [reports, `filters[${by}]=1`],
  [reports, `filters[organization][${by}][email][$startsWith]=p`],
  [reports, `sort=${by}.email:asc`],
  [reports, `sort[0]=${by}.email`],
  [reports, `sort[${by}][email]=asc`],
  [organizations, `filters[${by}][email][$startsWith]=p`],
  [organizations, `sort=name,${by}.email`],
]) as [string, string][];

const beyond: [string, string][] = [
  [reports, 'filters[organization][members][email][$startsWith]=person'],
  [reports, 'filters[organization][members][firstname]=x'],
  [reports, 'filters[organization][members][roles][code][$contains]=admin'],
  [reports, 'filters[$or][0][$and][0][organization][members][email][$startsWith]=p'],
  [reports, 'filters[$not][organization][members][email][$startsWith]=p'],
  [reports, 'filters[organization][$not][members][email][$startsWith]=p'],
  [reports, 'filters[organization][$and][0][members][email][$startsWith]=p'],
  [reports, 'filters[organization][parent][name][$startsWith]=x'],
  [reports, 'filters[organization][parent][members][email][$startsWith]=p'],
  [reports, 'sort=organization.members.email:asc'],
  [reports, 'sort[0]=year:asc&sort[1]=organization.parent.name:desc'],
  [reports, 'sort[organization][members][email]=asc'],
  [reports, 'sort[0][organization][parent][code]=asc'],
  [reports, 'populate[organization][filters][members][email][$startsWith]=p'],
  [reports, 'populate[organization][sort]=members.email'],
  [reports, 'populate[organization][populate]=members'],
  [reports, 'populate[organization][populate][members][fields]=email'],
  [reports, 'populate=organization.members'],
  [reports, 'populate[0]=organization.parent'],
  [organizations, 'filters[members][email][$startsWith]=p'],
  [organizations, 'filters[members][$null]=true'],
  [organizations, 'filters[parent][name][$startsWith]=x'],
  [organizations, 'sort=parent.name'],
  [relation, 'filters[members][email][$startsWith]=p'],
  [relation, 'filters[parent][name][$startsWith]=p'],
  [relation, 'sort=members.email'],
];

const people = ['editor', 'custom'] as const;

test.each([...personal, ...beyond])('%s refuses %s', async (path, query) => {
  for (const who of people) {
    const { status, body } = await get(`${path}?${query}`, at[who]);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path[0]).toMatch(/^(filters|sort|populate)$/);
  }
});

describe('what a person may read, they may ask for', () => {
  const titles = ({ status, body }: Answer) => [status, body.results?.length];

  test.each([
    [reports, () => `filters[organization][code][$eq]=${at.bureau.code}`],
    [
      reports,
      () => `filters[$and][0][organization][documentId][$eq]=${at.bureau.documentId}&filters[$and][1][year]=2023`,
    ],
    [reports, () => 'filters[sections][chapter][$eq]=overview&sort=organization.code:asc,year:desc'],
    [reports, () => 'sort[organization][name]=asc&filters[stage][$eq]=drafting'],
    [organizations, () => `filters[code][$eq]=${at.bureau.code}&sort=name`],
  ])('%s: %s', async (path, query) => {
    for (const who of people) expect(titles(await get(`${path}?${query()}`, at[who]))).toEqual([200, 1]);
  });

  test('a super admin for everything that Strapi takes', async () => {
    // Conditions of a relation stand around it, never within.
    const malformed = (query: string) => /\[organization\]\[\$/.test(query);
    for (const [path, query] of [...personal, ...beyond])
      expect((await get(`${path}?${query}`, 'admin')).status).toBe(malformed(query) ? 400 : 200);
  });

  test('an office for what lies above its bodies once it sees all', async () => {
    const role = await newRole(`总览 ${at.bureau.code}`, ['read']);
    const held = await strapi.db.query('admin::permission').findMany({ where: { role: { id: role } } });
    await strapi
      .service('admin::role')
      .assignPermissions(role, [...held, { action: 'plugin::disclosure.reports.all' }]);
    const office = await newPerson([role]);
    const below = `filters[organization][parent][code][$eq]=${at.government.code}`;
    expect(titles(await get(`${reports}?${below}`, office))).toEqual([200, 1]);
    expect((await get(`${reports}?filters[organization][members][email][$contains]=p`, office)).status).toBe(400);
  });
});

test('who wrote a report is told by name, the address to those alone who may read accounts', async () => {
  const seenBy = async (who: Person | 'admin') => [
    await get(`${reports}?filters[organization][code][$eq]=${at.bureau.code}`, who),
    await get(`${reports}/${at.documentId}`, who),
    await get(`${reports}?populate=*&filters[organization][code][$eq]=${at.bureau.code}`, who),
  ];
  for (const who of people)
    for (const answer of await seenBy(at[who])) {
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).toContain('"createdBy":{"id":');
      expect(holds(answer, at.email)).toEqual([]);
    }
  const [list] = await seenBy('admin');
  expect(list && holds(list, at.email)).toEqual([at.email]);
});

test.each([
  'filters[organization][members][email][$startsWith]=p',
  'filters[createdBy][email][$startsWith]=p',
  'sort=organization.members.email',
  'sort=createdBy.email',
])('the content API refuses %s', async (query) => {
  for (const caller of ['public', 'api'] as const)
    expect((await get(`/api/reports?${query}`, caller)).status).toBe(400);
});
