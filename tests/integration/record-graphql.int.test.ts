/** The public record over GraphQL. */
import { get, graphql } from './setup/http';
import { addressOf } from './setup/publications';
import { newPublished } from './setup/reports';

/** A published report that the tests below only read. */
let code: string;
beforeAll(async () => {
  code = (await newPublished()).organization.code;
});

describe('over GraphQL', () => {
  it('a publication comes with its tables as lists of rows', async () => {
    const published = await newPublished();
    const { body } = await graphql(
      `query ($organization: String!) {
        disclosurePublication(organization: $organization, year: 2023) {
          organization { code kind } year version digest title
          sections { chapter body }
          applications { row naturalPerson total }
          proactive { row amount made }
          remedies { row upheld }
          explanations { reason }
        }
      }`,
      { organization: published.organization.code },
    );
    const rest = (await get(addressOf(published.organization.code))).body;
    const { applications, proactive, remedies, ...publication } = body.data.disclosurePublication;
    expect(publication).toMatchObject({ version: 1, digest: rest.digest, title: rest.title, explanations: [] });
    expect(applications).toContainEqual({ row: 'granted', naturalPerson: 0, total: 0 });
    expect(applications).toHaveLength(Object.keys(rest.applications).length);
    expect(proactive).toContainEqual({ row: 'administrativeFees', amount: 0, made: null });
    expect(remedies).toHaveLength(3);
  });

  it('the list goes by page', async () => {
    const query = `query ($organization: String, $pageSize: Int! = 10) {
      disclosurePublications(organization: $organization, pageSize: $pageSize) {
        data { organization { code } year version } pagination { page total }
      }
    }`;
    const { body } = await graphql(query, { organization: code });
    expect(body.data.disclosurePublications).toEqual({
      data: [{ organization: { code }, year: 2023, version: 1 }],
      pagination: { page: 1, total: 1 },
    });
    const refused = await graphql(query, { pageSize: 1000 });
    expect(refused.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['organization: "NOBODY", year: 2023', /没有公开过报告的机关/],
    ['organization: "A\\u0000B", year: 2023', /参数有误/],
    ['organization: "NOBODY", year: 1', /参数有误/],
  ])('%s is refused, and says why', async (asked, why) => {
    const { body } = await graphql(`{ disclosurePublication(${asked}) { title } }`);
    expect(body.errors[0].message).toMatch(why);
    expect(body.errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('rows of the record can be neither listed nor changed', async () => {
    const { body } = await graphql('{ __schema { types { name fields { name } } } }');
    const fields = body.data.__schema.types.flatMap((type: { name: string; fields: { name: string }[] | null }) =>
      ['Query', 'Mutation'].includes(type.name) ? (type.fields ?? []).map(({ name }) => name) : [],
    );
    const ofTheRecord = fields.filter((name: string) => /publication/i.test(name));
    expect(ofTheRecord.sort()).toEqual(['disclosurePublication', 'disclosurePublications']);
  });
});
