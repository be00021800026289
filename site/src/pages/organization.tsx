import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { BodyReports, Organization, StatisticsRow } from '../api/answers';
import { ApiRefusal } from '../api/errors';
import { withQuery } from '../api/record';
import { TrendChart } from '../figures/trend';
import { Crumbs, kindNames, organizationPath } from '../frame/parts';
import { ReportTable } from '../organization/report-table';
import type { Content, SitePage, Visit } from '../serving/page';
import { codeIn } from './asked';

const words = {
  reports: label('历年报告', 'Reports'),
  figures: label('历年数字', 'Figures through the years'),
  compare: label('逐年比较', 'Compare the years'),
  website: label('官方网站', 'Website'),
  feed: label('订阅该机关的更新', 'Subscribe to this body'),
  none: label('该机关尚未公布报告。', 'This body has published no report yet.'),
  newRequests: label('新收申请', 'New requests'),
  total: label('办理结果总计', 'Results'),
} satisfies Record<string, Label>;

/** The cells whose course is drawn. */
const courses = [
  { cell: 'applications.newRequests.total', name: words.newRequests },
  { cell: 'applications.totalResults.total', name: words.total },
];

/** Reports that a comparison takes. */
const mostCompared = 6;

/** An organization: its reports through the years, with corrections and withdrawals in the open, and its figures. */
export const organizationPage: SitePage = {
  pattern: '/organizations/:code',
  query: [],
  async show(visit) {
    const code = codeIn(visit);
    const { record } = visit;
    const [{ organization, reports, withdrawn }, now, { data: figures }] = await Promise.all([
      record.body(code),
      record.organization(code),
      record.statistics({
        cell: courses.map(({ cell }) => cell).join(','),
        groupBy: 'year',
        organization: code,
      }),
    ]);
    const named = now ?? organization;
    if (!named) throw new ApiRefusal(404, '没有这个机关 / There is no such organization', {});
    return contentOf(visit, named, reports, withdrawn, figures, now?.website ?? null);
  },
};

function contentOf(
  visit: Visit,
  { code, name, kind, regionCode }: Pick<Organization, 'code' | 'name' | 'kind' | 'regionCode'>,
  reports: BodyReports['reports'],
  gone: BodyReports['withdrawn'],
  figures: readonly StatisticsRow[],
  website: string | null,
): Content {
  const { say, to } = visit;
  const path = organizationPath(code);
  const kindName = kind ? kindNames[kind] : undefined;
  const compared = reports.slice(0, mostCompared).map(({ year }) => `${code}-${year}`);
  return {
    title: name,
    description: say(
      label(
        `${name}历年政府信息公开工作年度报告、数字与更正记录。`,
        `All government information disclosure reports of ${name}, with figures and corrections.`,
      ),
    ),
    feed: `${path}/feed.xml`,
    facts: { '@type': 'GovernmentOrganization', name, identifier: code, url: visit.configuration.address + to(path) },
    body: (
      <>
        <Crumbs visit={visit} way={[{ path, name }]} />
        <h1>{name}</h1>
        <p class="lead">
          {[kindName && say(kindName), code, regionCode].filter(Boolean).join('　')}
          {website && isWeb(website) && (
            <a class="after" href={website} rel="nofollow noopener">
              {say(words.website)}
            </a>
          )}
        </p>
        <section aria-labelledby="reports">
          <h2 id="reports">{say(words.reports)}</h2>
          {reports.length + gone.length === 0 ? (
            <p>{say(words.none)}</p>
          ) : (
            <ReportTable visit={visit} reports={reports} gone={gone} code={code} />
          )}
          {compared.length > 1 && (
            <p>
              <a class="button" href={to(withQuery('/compare', { reports: compared.toReversed().join(',') }))}>
                {say(words.compare)}
              </a>
            </p>
          )}
        </section>
        {figures.length > 0 && (
          <section aria-labelledby="figures">
            <h2 id="figures">{say(words.figures)}</h2>
            <TrendChart visit={visit} name={say(words.figures)} rows={figures} courses={courses} />
          </section>
        )}
        <p>
          <a href={to(`${path}/feed.xml`)}>{say(words.feed)}</a>
        </p>
      </>
    ),
  };
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);
