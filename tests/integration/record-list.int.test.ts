import { ask, get } from './setup/http';
import { approve } from './setup/people';
import { addressOf, correct } from './setup/publications';
import { balancedInput, documents, newOrganization, newPublished } from './setup/reports';

describe('the list', () => {
  const list = (query: string) => get(`/api/disclosure/publications?${query}`);

  // More than a page of those that are asked for below.
  beforeAll(async () => {
    for (let made = 0; made < 7; made += 1) await newPublished();
  });

  it('tells the newest version of each report, without bodies', async () => {
    const published = await newPublished();
    await correct(published.documentId, '第二版');
    const { body } = await list(`organization=${published.organization.code}`);
    expect(body.data).toEqual([
      {
        organization: {
          code: published.organization.code,
          name: expect.any(String),
          kind: 'department',
          regionCode: null,
        },
        year: 2023,
        layout: 'v2021',
        title: '第二版',
        version: 2,
        publishedAt: expect.any(String),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('is filtered by year, layout, organization and region, and goes by page', async () => {
    const region = `99${Math.floor(Math.random() * 1e4)}`.padEnd(6, '0');
    const organization = await newOrganization({ regionCode: region });
    for (const year of [2019, 2020, 2022, 2023]) await publish(organization.documentId, year);

    async function publish(id: string, year: number): Promise<void> {
      const { body } = await documents.create(balancedInput(id, year));
      await approve(body.documentId);
      expect((await documents.publish(body.documentId)).status).toBe(200);
    }

    const years = async (query: string) => (await list(query)).body.data.map(({ year }: { year: number }) => year);
    expect(await years(`region=${region}`)).toEqual([2023, 2022, 2020, 2019]);
    expect(await years(`region=${region.slice(0, 4)}`)).toEqual([2023, 2022, 2020, 2019]);
    expect(await years(`region=${region}&year=2020`)).toEqual([2020]);
    expect(await years(`organization=${organization.code}&layout=v2019`)).toEqual([2020, 2019]);
    expect(await years(`organization=${organization.code}&pageSize=3&page=2`)).toEqual([2019]);
    const { body } = await list(`organization=${organization.code}&pageSize=3&page=2`);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4, next: null });
  });

  it('goes on behind a row, wherever one stops', async () => {
    type Entry = { organization: { code: string }; year: number };
    const keys = (data: Entry[]) => data.map(({ organization, year }) => `${year}-${organization.code}`);
    const { data, meta } = (await list('pageSize=100')).body;
    const { total } = meta.pagination;
    expect(total).toBeGreaterThan(6);
    const behind: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await list(`pageSize=5${after === '' ? '' : `&after=${after}`}`);
      behind.push(...keys(body.data));
      after = body.meta.pagination.next;
      expect(body.meta.pagination.total).toBe(total);
    }
    const pages: string[] = [];
    for (let page = 1; page <= Math.ceil(total / 5); page += 1)
      pages.push(...keys((await list(`pageSize=5&page=${page}`)).body.data));
    expect(pages).toEqual(behind);
    expect(pages.slice(0, 100)).toEqual(keys(data));
    expect((await list(`after=2019-zz&page=1`)).status).toBe(400);
    expect((await list('after=1999-A1')).body.error.details.errors[0].path).toEqual(['after']);
  });

  it('and a report say since when they hold', async () => {
    const published = await newPublished();
    // A change within the second would bear the same date.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    for (const address of [addressOf(published.organization.code), '/api/disclosure/publications?pageSize=2']) {
      const { headers } = await ask(address);
      const since = String(headers['last-modified']);
      expect(Math.abs(Date.now() - Date.parse(since))).toBeLessThan(60_000);
      const earlier = new Date(Date.parse(since) - 1_000).toUTCString();
      const statusSince = async (date: string, more = {}) =>
        (await ask(address, { 'If-Modified-Since': date, ...more })).status;
      expect([await statusSince(since), await statusSince(earlier), await statusSince('yesterday')]).toEqual([
        304, 200, 200,
      ]);
      expect(await statusSince(since, { 'If-None-Match': '"x"' })).toBe(200);
    }
    await correct(published.documentId, '更正后');
    const again = await ask(addressOf(published.organization.code), {
      'If-Modified-Since': new Date(Date.now() - 1_000).toUTCString(),
    });
    expect(again.status).toBe(200);
  });
});
