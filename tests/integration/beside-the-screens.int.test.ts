import { theScene } from './setup/bureaus';
import { call, graphql, holds } from './setup/http';

const reports = '/content-manager/collection-types/api::report.report';
const organizations = '/content-manager/collection-types/api::organization.organization';

describe('beside the screens', () => {
  test.each([
    '/upload/files',
    '/upload/folders',
    '/admin/users',
    '/admin/roles',
    '/admin/api-tokens',
    '/admin/webhooks',
  ])('a default role does not reach %s', async (path) => {
    const { outsiders } = await theScene();
    expect((await call('GET', path, outsiders[0])).status).toBe(403);
  });

  test.each([
    `${reports}?populate[organization][populate][members][populate]=roles`,
    `${organizations}?filters[members][password][$startsWith]=a`,
    `${organizations}?sort=members.password:asc`,
  ])('%s tells nothing about accounts', async (path) => {
    const { outsiders } = await theScene();
    const answer = await call('GET', path, outsiders[1]);
    expect(holds(answer, 'password', 'resetPasswordToken', 'registrationToken')).toEqual([]);
    expect(answer.status).toBeLessThan(500);
  });

  test.each([
    'reports?filters[stage][$eq]=drafting',
    'reports?sort=stage',
    'organizations?filters[members][id][$gt]=0',
    'organizations?sort=members.email',
  ])('the content API answers nothing private to /api/%s', async (query) => {
    await theScene();
    for (const caller of ['public', 'api'] as const)
      expect((await call('GET', `/api/${query}`, caller)).status).toBe(400);
  });

  test('GraphQL knows neither stages nor the history of reviews', async () => {
    const { body } = await graphql('{ __schema { types { name fields { name } } } }', {}, 'api');
    const told: { name: string; fields: { name: string }[] | null }[] = body.data.__schema.types;
    const fields = told.flatMap(({ name, fields: of }) => (['Query', 'Mutation'].includes(name) ? (of ?? []) : []));
    const ours = fields.map(({ name }) => name).filter((name) => /disclosure/i.test(name));
    expect(ours.sort()).toEqual([
      'disclosureCheck',
      'disclosureConsolidation',
      'disclosureIndicators',
      'disclosurePublication',
      'disclosurePublications',
      'disclosureStatistics',
    ]);
    expect(told.map(({ name }) => name).filter((name) => /^Disclosure(Stage|ReviewEvent)/.test(name))).toEqual([]);
  });

  test('the review’s own rows are no content types of any API', async () => {
    for (const path of ['/api/review-events', '/api/stages', '/api/disclosure/stages', '/api/publications'])
      expect((await call('GET', path, 'api')).status).toBe(404);
    const { outsiders } = await theScene();
    for (const uid of ['plugin::disclosure.review-event', 'plugin::disclosure.publication', 'plugin::disclosure.stage'])
      expect((await call('GET', `/content-manager/collection-types/${uid}`, outsiders[1])).status).toBe(403);
  });
});
