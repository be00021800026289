import { type Label, label } from '../../../src/plugins/disclosure/model';
import { ApiRefusal } from '../api/errors';
import { Choice, type ComparedReport, comparePath } from '../compare/choice';
import { type Compared, Comparison, shortName } from '../compare/comparison';
import { Crumbs } from '../frame/parts';
import { type SitePage, Unusable, type Visit } from '../serving/page';
import { type ReportName, reportNameOf } from './asked';

/** Reports that fit beside each other on a page. */
export const mostCompared = 6;

const words = {
  title: label('比较', 'Compare'),
  lead: label(
    `最多选择 ${mostCompared} 份报告，可以是不同机关，也可以是同一机关的不同年度。`,
    `Choose up to ${mostCompared} reports, of several bodies or of several years.`,
  ),
  notPublic: label('没有公开，或者已经撤回：', 'Not public, or withdrawn:'),
  more: label('再添加一份报告，就可以比较。', 'Add another report to compare.'),
} satisfies Record<string, Label>;

/** Up to six reports side by side. */
export const comparePage: SitePage = {
  pattern: '/compare',
  query: ['reports', 'q'],
  async show(visit) {
    const { say, record, query } = visit;
    const names = namesIn(query.reports ?? '');
    const compared = await Promise.all(names.map((name) => comparedOf(visit, name)));
    const present = compared.flatMap((one) => one ?? []);
    const absent = names.filter((_, at) => !compared[at]);
    const chosen = present.map(
      ({ report }): ComparedReport => ({ code: report.organization.code, year: report.year, name: shortName(report) }),
    );
    const found = query.q ? (await record.findOrganizations(query.q, '', 1)).data : undefined;
    const reports = await record.reportsOf((found ?? []).map(({ code }) => code));
    return {
      title: chosen.length > 0 ? `${say(words.title)}：${chosen.map(({ name }) => name).join('、')}` : say(words.title),
      description: say(words.lead),
      canonical: comparePath(chosen),
      isIndexed: chosen.length === 0 && !query.q,
      body: (
        <>
          <Crumbs visit={visit} way={[{ path: '/compare', name: say(words.title) }]} />
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
          {absent.length > 0 && (
            <p class="standing">
              {say(words.notPublic)} {absent.map(({ code, year }) => `${code} ${year}`).join('、')}
            </p>
          )}
          <Choice visit={visit} chosen={chosen} most={mostCompared} found={found} reports={reports} />
          {present.length === 1 && <p>{say(words.more)}</p>}
          {present.length > 0 && <Comparison visit={visit} compared={present} />}
        </>
      ),
    };
  },
};

/** The reports in the address, each once. */
function namesIn(text: string): ReportName[] {
  const parts = [...new Set(text.split(',').filter(Boolean))];
  if (parts.length > mostCompared)
    throw new Unusable(
      label(
        `最多比较 ${mostCompared} 份报告，网址中有 ${parts.length} 份。`,
        `At most ${mostCompared} reports can be compared, and the address names ${parts.length}.`,
      ),
    );
  return parts.map((part) => {
    const name = reportNameOf(part);
    if (name) return name;
    throw new Unusable(
      label(
        `“${part}”不是报告。写法是“机关代码-年度”。`,
        `"${part}" names no report. Write the code of the body, a hyphen and the year.`,
      ),
    );
  });
}

async function comparedOf({ record }: Visit, { code, year }: ReportName): Promise<Compared | undefined> {
  try {
    const report = await record.publication(code, year);
    return { report, layout: await record.layout(report.layout) };
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 404 || error.status === 410)) return undefined;
    throw error;
  }
}
