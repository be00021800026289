/** The figures of the public record: statistics and indicators. */
import { figureAddresses, layouts, tableCodes } from '../../src/plugins/disclosure/model';
import { figuresOf, received } from './setup/figures';
import { ask, get, graphql } from './setup/http';

const scene = figuresOf('990101');
const statistics = async (query: string) => (await get(`/api/disclosure/statistics?${query}`)).body;

describe('statistics', () => {
  it('sum a cell over the reports of a region, year by year', async () => {
    const { region } = await scene;
    const { data, meta } = await statistics(`cell=${received}&groupBy=year&region=${region}`);
    expect(data).toEqual([
      { cell: received, year: 2021, value: 20, reports: 1, blank: 0 },
      { cell: received, year: 2022, value: 105, reports: 3, blank: 0 },
    ]);
    expect(meta).toMatchObject({ pagination: { total: 2 }, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('rank bodies, with the year before, a group of rows, and a share', async () => {
    const { region, first, second } = await scene;
    const query = `cell=applications.refused.total&groupBy=year,organization&region=${region}&year=2022&order=value`;
    const { data } = await statistics(`${query}&change=year&share=applications.totalResults.total`);
    const of = (code: string) => data.find(({ organization }: { organization: string }) => organization === code);
    expect(of(first.code)).toMatchObject({
      value: 1,
      previous: 1,
      difference: 0,
      growth: 0,
      base: 30,
      share: 3.333333,
    });
    expect(of(second.code)).toMatchObject({ value: 1, previous: null, difference: null, growth: null });
    const top = await statistics(`cell=${received}&groupBy=organization&region=${region}&top=1`);
    expect(top.data).toEqual([expect.objectContaining({ organization: second.code, organizationName: second.name })]);
  });

  it('give a rate from numerators and denominators, marked where its base is small', async () => {
    const { region, led, first } = await scene;
    const all = await statistics(`indicator=disclosureRate&year=2022&region=${region}`);
    expect(all.data).toEqual([
      expect.objectContaining({
        indicator: 'disclosureRate',
        numerator: 102,
        denominator: 105,
        n: 105,
        value: 97.142857,
      }),
    ]);
    const each = await statistics(`indicator=disclosureRate&year=2022&region=${region}&groupBy=organization`);
    const small = each.data
      .filter((row: { small?: true }) => row.small)
      .map((row: { organization: string }) => row.organization);
    expect(small).toEqual([led.code]);
    const ranked = await statistics(`indicator=disclosureRate&year=2022&region=${region}&groupBy=organization&top=10`);
    expect(ranked.data.map((row: { organization: string }) => row.organization)).not.toContain(led.code);
    const shares = await statistics(`cell=${received}&share=${received}&organization=${led.code}&year=2022`);
    expect(shares.data).toEqual([expect.objectContaining({ base: 5, share: 100, small: true })]);
    const none = await statistics(`indicator=correctionRate&year=2022&organization=${first.code}`);
    expect(none.data).toEqual([expect.objectContaining({ value: null, denominator: 0, small: true })]);
  });

  it('compare a year with the year before over the bodies that reported for both', async () => {
    const { region } = await scene;
    const { data } = await statistics(`indicator=growthRate&groupBy=year&region=${region}`);
    expect(data).toEqual([
      expect.objectContaining({ year: 2021, value: null, reports: 0, blank: 1, denominator: null }),
      expect.objectContaining({
        year: 2022,
        value: 50,
        numerator: 10,
        denominator: 20,
        n: 20,
        reports: 1,
        blank: 2,
        small: true,
      }),
    ]);
  });

  it('take several cells, groups of rows, kinds and regions of any level, page by page', async () => {
    const { region, second } = await scene;
    const cells = `${received},applications.refused.total`;
    const query = `cell=${cells}&groupBy=region,kind&regionLevel=4&year=2019..2022&region=${region}`;
    const { data, meta } = await statistics(`${query}&order=-value&pageSize=1`);
    const refused = { cell: 'applications.refused.total', kind: 'department', region: '9901', value: 4, reports: 4 };
    expect(data).toEqual([{ cell: received, kind: 'department', region: '9901', value: 125, reports: 4, blank: 0 }]);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
    expect((await statistics(`${query}&order=-value&pageSize=1&page=2`)).data).toEqual([{ ...refused, blank: 0 }]);
    expect((await statistics(`${query}&pageSize=1&page=3`)).data).toEqual([]);
    const largest = await statistics(`cell=${received}&groupBy=organization&region=${region}&top=1&order=-value`);
    expect(largest.data).toEqual([expect.objectContaining({ organization: second.code, value: 70 })]);
  });

  it('tell how the bodies of a group are spread', async () => {
    const { region } = await scene;
    const query = `groupBy=year&region=${region}&year=2022&quartiles=organization`;
    const few = await statistics(`cell=${received}&${query}`);
    expect(few.data).toEqual([
      expect.objectContaining({ value: 105, bodies: 3, lowerQuartile: null, median: null, upperQuartile: null }),
    ]);
    const { connection } = strapi.db;
    const years = [...Array(8).keys()].map((at) => ({
      cell: received,
      organization_code: `SPREAD-${at}`,
      region_code: '990199',
      year: 2031,
      value: at === 7 ? null : (at + 1) * 10,
    }));
    await connection('disclosure_figures').insert(years);
    const spread = async (more: string) =>
      (await statistics(`cell=${received}&region=990199&quartiles=organization${more}`)).data;
    const expected = { value: 280, reports: 7, blank: 1, bodies: 7, lowerQuartile: 20, median: 40, upperQuartile: 60 };
    expect(await spread('&groupBy=year')).toEqual([{ cell: received, year: 2031, ...expected }]);
    expect(await spread('')).toEqual([{ cell: received, ...expected }]);
    const table = await ask(`/api/disclosure/statistics.csv?cell=${received}&region=990199&quartiles=organization`);
    expect(table.body.toString()).toBe(
      `\uFEFFcell,value,reports,blank,bodies,lowerQuartile,median,upperQuartile\r\n${received},280,7,1,7,20,40,60\r\n`,
    );
    await connection('disclosure_figures').where({ region_code: '990199' }).delete();
  });

  it.each(Object.values(layouts))('take every cell of a table of $code at once', async (layout) => {
    const { region } = await scene;
    for (const table of tableCodes) {
      const cells = figureAddresses(layout).flatMap(({ address }) => (address.startsWith(table) ? address : []));
      const asked = new URLSearchParams({
        cell: cells.join(),
        groupBy: 'year',
        region,
        pageSize: '1000',
        change: 'year',
      });
      const { status, body } = await get(`/api/disclosure/statistics?${asked}`);
      expect([status, body.meta.pagination.total]).toEqual([200, body.data.length]);
      const year = layout.code === 'v2021' ? 2022 : 2019;
      const answered = body.data.filter((row: { year: number }) => row.year === year);
      expect(answered).toHaveLength(year === 2022 ? cells.length : 0);
    }
    const all = figureAddresses(layout).map(({ address }) => address);
    expect((await get(`/api/disclosure/statistics?cell=${all.join()}&pageSize=1`)).status).toBe(200);
    const refused = await get(`/api/disclosure/statistics?cell=${[...all, ...all.slice(0, 10)].join()}`);
    expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['cell']]);
  });

  it('count their groups by what is stored as they would one by one', async () => {
    const { region } = await scene;
    const cells = `${received},applications.refused.total`;
    for (const query of [
      `cell=${cells}&groupBy=organization,year`,
      `cell=${cells}&groupBy=organization&year=2022`,
      `cell=${received}&groupBy=organization&year=2021..2022`,
      'indicator=disclosureRate&groupBy=organization&year=2022',
      `cell=${cells}&groupBy=organization,region&year=2022&kind=department`,
    ]) {
      const all = await statistics(`${query}&region=${region}`);
      const paged = await statistics(`${query}&region=${region}&pageSize=1`);
      expect([query, paged.meta.pagination.total]).toEqual([query, all.data.length]);
      expect(paged.data).toEqual(all.data.slice(0, 1));
    }
  });

  it.each([
    ['cell=applications.nothing.total', 'cell'],
    ['', 'cell'],
    [`cell=${received}&indicator=accepted`, 'cell'],
    ['indicator=nothing', 'indicator'],
    [`cell=${received}&groupBy=colour`, 'groupBy'],
    [`cell=${received}&groupBy=region&regionLevel=5`, 'regionLevel'],
    [`cell=${received}&year=2023..2019`, 'year'],
    [`cell=${received}&year=1998`, 'year'],
    [`cell=${received}&order=organization`, 'order'],
    [`cell=${received}&change=year`, 'change'],
    [`cell=${received}&top=0`, 'top'],
    [`cell=${received}&nonsense=1`, 'nonsense'],
    [`cell=${received}&region=%25`, 'region'],
    [`cell=${received}&region=15%27%20or%201=1`, 'region'],
    [`cell=${received}%27;drop%20table%20disclosure_figures`, 'cell'],
    [`cell=${received},`, 'cell'],
    [`cell[a]=${received}`, 'cell'],
    [`cell=${received}&groupBy=year&groupBy=colour`, 'groupBy'],
    [`cell=${received}&groupBy=constructor`, 'groupBy'],
    [`cell=${received}&year=2022&year=2023`, 'year'],
    [`cell=${received}&year=2019..2101`, 'year'],
    [`cell=${received}&year=2019..2020..2021`, 'year'],
    [`cell=${received}&year[$gt]=2019`, 'year'],
    [`cell=${received}&organization=A&organization=B`, 'organization'],
    [`cell=${received}&organization=%00`, 'organization'],
    [`cell=${received}&kind=__proto__`, 'kind'],
    [`cell=${received}&order=value%20desc`, 'order'],
    [`cell=${received}&order[]=value`, 'order'],
    [`cell=${received}&top=-1`, 'top'],
    [`cell=${received}&top=1e3`, 'top'],
    [`cell=${received}&top=1001`, 'top'],
    [`cell=${received}&page=0`, 'page'],
    [`cell=${received}&page=9999999999`, 'page'],
    [`cell=${received}&pageSize=1001`, 'pageSize'],
    [`cell=${received}&share=applications`, 'share'],
    [`indicator=accepted&share=${received}`, 'share'],
    [`cell=${received}&quartiles=kind`, 'quartiles'],
    [`cell=${received}&groupBy=organization&quartiles=organization`, 'quartiles'],
  ])('refuse %s with its path', async (query, path) => {
    const { status, body } = await get(`/api/disclosure/statistics?${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path[0]).toBe(path);
  });

  it('come as a table, and as nothing new to whoever has them', async () => {
    const { region } = await scene;
    const address = `/api/disclosure/statistics.csv?cell=${received}&groupBy=year&region=${region}`;
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(body.toString()).toBe(
      `\uFEFFcell,year,value,reports,blank\r\n${received},2021,20,1,0\r\n${received},2022,105,3,0\r\n`,
    );
    const known = { 'If-None-Match': String(headers.etag), 'Cache-Control': 'no-cache' };
    expect((await ask(address, known)).status).toBe(304);
    const head = await ask(address, {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, headers: { etag: headers.etag } });
    expect(head.body).toHaveLength(0);
    const first = await ask(`${address}&pageSize=1`);
    expect(String(first.headers.link)).toContain('page=2');
    const none = await ask('/api/disclosure/statistics.csv?indicator=growthRate&groupBy=organization&year=2100');
    expect(none.body.toString()).toBe(
      '\uFEFFindicator,organization,organizationName,value,reports,blank,numerator,denominator,n,small\r\n',
    );
  });

  it('answer the same over GraphQL', async () => {
    const { region } = await scene;
    const query = `query ($cell: [String!], $indicator: String, $year: String, $region: String, $groupBy: [DisclosureGrouping!]) {
      disclosureStatistics(cell: $cell, indicator: $indicator, year: $year, region: $region, groupBy: $groupBy, change: "year") {
        data { cell indicator year organization value reports blank n small previous growth }
        pagination { total } head
      }
    }`;
    const groupBy = ['year', 'organization'];
    for (const what of [{ cell: [received, 'applications.refused.total'] }, { indicator: 'disclosureRate' }]) {
      const { body } = await graphql(query, { ...what, year: '2021..2022', region, groupBy });
      const asked = Object.entries(what).map(([name, value]) => `${name}=${value}`);
      const rest = await statistics(`${asked}&year=2021..2022&region=${region}&groupBy=${groupBy}&change=year`);
      const { data, pagination, head } = body.data.disclosureStatistics;
      expect(rest.data).toMatchObject(
        data.map((row: object) =>
          Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && name !== 'small')),
        ),
      );
      expect(data.map(({ small }: { small: boolean }) => small)).toEqual(
        rest.data.map(({ small }: { small?: true }) => small ?? false),
      );
      expect([pagination.total, head]).toEqual([data.length, rest.meta.head]);
    }
    const refused = await graphql(query, { cell: ['applications.nothing.total'], groupBy: ['year'] });
    expect(refused.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const named = await graphql(
      '{ disclosureIndicators { code label { zh en } formula { zh } base { en } unit { zh } basis } }',
    );
    expect(named.body.data.disclosureIndicators).toHaveLength(
      (await get('/api/disclosure/indicators')).body.data.length,
    );
  });

  it('name their indicators with formula and base', async () => {
    const { body } = await get('/api/disclosure/indicators');
    expect(body.data.map(({ code }: { code: string }) => code)).toContain('disclosureRate');
    for (const { label, formula, base } of body.data) expect([label.zh, formula.zh, base.zh].every(Boolean)).toBe(true);
  });
});
