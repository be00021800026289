import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import { withQuery } from '../api/record';
import { Newest } from '../home/newest';
import { Results } from '../home/results';
import { SearchForm } from '../home/search-form';
import { YearAtAGlance } from '../home/year-at-a-glance';
import type { Content, SitePage, Visit } from '../serving/page';
import { chosenNumber, chosenYear } from './asked';

const words = {
  lead: label(
    '查阅各级行政机关公布的政府信息公开工作年度报告。',
    'The annual reports in which public bodies account for how they disclose government information.',
  ),
  results: label('查找结果', 'Results'),
} satisfies Record<string, Label>;

/** The home page: search, what is new, the figures of the year, and who has reported. */
export const homePage: SitePage = {
  pattern: '/',
  query: ['q', 'year', 'region', 'page'],
  async show(visit) {
    const { q = '', region = '' } = visit.query;
    const year = chosenYear(visit);
    const isSearch = q !== '' || region !== '' || year !== undefined;
    const body = isSearch
      ? await found(visit, { q, region: region.replaceAll(/\D/g, '').slice(0, 12), year })
      : await overview(visit);
    return contentOf(visit, await yearsOf(visit), isSearch, body);
  },
};

/** What a visitor looks for. */
export interface Sought {
  q: string;
  region: string;
  year: number | undefined;
}

/** Years of which anything is public, latest first. */
export async function yearsOf({ record }: Visit): Promise<number[]> {
  const { data } = await record.statistics({ cell: 'applications.newRequests.total', groupBy: 'year' });
  return data
    .flatMap(({ year }) => year ?? [])
    .sort()
    .toReversed();
}

async function found(visit: Visit, sought: Sought): Promise<Child> {
  const page = chosenNumber(visit, 'page') ?? 1;
  const organizations = await visit.record.findOrganizations(sought.q, sought.region, page);
  const reports = await visit.record.reportsOf(organizations.data.map(({ code }) => code));
  const pageAddress = (of: number) => visit.to(withQuery('/', { ...sought, page: of > 1 ? of : undefined }));
  return <Results visit={visit} sought={sought} found={organizations} reports={reports} pageAddress={pageAddress} />;
}

async function overview(visit: Visit): Promise<Child> {
  const [year] = await yearsOf(visit);
  const newest = await visit.record.newest(8);
  return (
    <div class="columns">
      <Newest visit={visit} reports={newest} />
      {year !== undefined && (await YearAtAGlance({ visit, year }))}
    </div>
  );
}

async function contentOf(visit: Visit, years: readonly number[], isSearch: boolean, body: Child): Promise<Content> {
  const { say, configuration } = visit;
  const governments = await visit.record.governments();
  const title = say(configuration.title);
  return {
    title: isSearch ? say(words.results) : title,
    description: say(words.lead),
    canonical: isSearch ? '/' : undefined,
    isIndexed: !isSearch,
    body: (
      <>
        <section class="hero">
          <h1>{title}</h1>
          <p class="lead">{say(words.lead)}</p>
          <SearchForm visit={visit} years={years} governments={governments} />
        </section>
        {body}
      </>
    ),
  };
}
