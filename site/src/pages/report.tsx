import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { Publication, Version } from '../api/answers';
import { withQuery } from '../api/record';
import { Crumbs, Day, organizationPath, reportPath, yearLabel } from '../frame/parts';
import { reportLanguage } from '../language';
import { ReportAside } from '../report/aside';
import { ChapterSection, chaptersOf } from '../report/chapters';
import { Explanations, explanationsFor } from '../report/explanations';
import { factsOf } from '../report/facts';
import type { Content, SitePage, Visit } from '../serving/page';
import { chosenNumber, codeIn, yearIn } from './asked';

const words = {
  contents: label('目录', 'Contents'),
  older: label('您看到的是更正前的版本。', 'This version was corrected later.'),
  newest: label('查看最新版本', 'See the newest version'),
  correction: label('更正说明', 'Correction'),
  changes: label('查看更正了哪些内容', 'See what was corrected'),
} satisfies Record<string, Label>;

/** A published report, whole, in the official form. */
export const reportPage: SitePage = {
  pattern: '/organizations/:code/:year{[0-9]{4}}',
  query: ['version'],
  async show(visit) {
    const [code, year, asked] = [codeIn(visit), yearIn(visit), chosenNumber(visit, 'version')];
    const versions = await visit.record.versions(code, year);
    const newest = versions.at(-1)?.version;
    const report = await visit.record.publication(code, year, asked ?? newest);
    const isNewest = report.version === newest;
    return contentOf(visit, report, versions, isNewest);
  },
};

async function contentOf(
  visit: Visit,
  report: Publication,
  versions: readonly Version[],
  isNewest: boolean,
): Promise<Content> {
  const { organization, year } = report;
  const layout = await visit.record.layout(report.layout);
  const chapters = chaptersOf(visit, layout, report);
  const shown = chapters.map(({ code }) => code);
  const path = reportPath(organization.code, year);
  const name = report.title ?? `${organization.name} ${year}`;
  return {
    title: isNewest
      ? name
      : visit.say(label(`${name}（第${report.version}版）`, `${name} (version ${report.version})`)),
    description: visit.say(
      label(
        `${organization.name}${year}年政府信息公开工作年度报告全文、表格与下载。`,
        `The ${year} government information disclosure report of ${organization.name}: text, tables and downloads.`,
      ),
    ),
    canonical: isNewest ? path : withQuery(path, { version: report.version }),
    feed: `${organizationPath(organization.code)}/feed.xml`,
    scripts: ['verify.js'],
    facts: factsOf(visit, report),
    body: (
      <div class="report">
        <Crumbs
          visit={visit}
          way={[
            { path: organizationPath(organization.code), name: organization.name },
            { path, name: visit.say(yearLabel(year)) },
          ]}
        />
        <nav class="contents" aria-label={visit.say(words.contents)}>
          <h2>{visit.say(words.contents)}</h2>
          <ol>
            {chapters.flatMap(({ code, heading, gloss }) =>
              heading
                ? [
                    <li>
                      <a href={`#${code}`}>{gloss ?? heading}</a>
                    </li>,
                  ]
                : [],
            )}
          </ol>
        </nav>
        <article class="paper">
          <Standing visit={visit} report={report} isNewest={isNewest} />
          <Title name={name} of={organization.name} />
          {chapters.map((chapter) => (
            <ChapterSection visit={visit} layout={layout} report={report} chapter={chapter} shown={shown} />
          ))}
          <Explanations
            visit={visit}
            layout={layout}
            explanations={explanationsFor(layout, report, null, shown)}
            of="report"
          />
        </article>
        <ReportAside visit={visit} layout={layout} report={report} versions={versions} />
      </div>
    ),
  };
}

/** The title, which breaks between the name of the body and the rest rather than in the year. */
function Title({ name, of }: { name: string; of: string }): Child {
  const parts = name.startsWith(of) ? [of, name.slice(of.length)] : [name];
  return (
    <h1 lang={reportLanguage}>
      {parts.map((part) => (
        <span>{part}</span>
      ))}
    </h1>
  );
}

/** Whether this is what holds now, and what was corrected. */
function Standing({ visit, report, isNewest }: { visit: Visit; report: Publication; isNewest: boolean }): Child {
  const { say, to, language } = visit;
  const path = reportPath(report.organization.code, report.year);
  const { note, version, previousVersion } = report;
  return (
    <>
      {!isNewest && (
        <div class="standing older">
          <p>
            {say(words.older)} <a href={to(path)}>{say(words.newest)}</a>
          </p>
        </div>
      )}
      {note !== null && (
        <section class="standing correction" aria-labelledby="correction">
          <h2 id="correction">
            {say(words.correction)}（<Day iso={report.publishedAt} language={language} />）
          </h2>
          <p class="said" lang={reportLanguage}>
            {note}
          </p>
          {previousVersion !== null && (
            <p>
              <a href={to(withQuery(`${path}/changes`, { from: previousVersion, to: version }))}>
                {say(words.changes)}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  );
}
