import type { Child } from 'hono/jsx';
import { check, countRules, type Label, type Layout, label, toldRules } from '../../../src/plugins/disclosure/model';
import type { Publication, Version } from '../api/answers';
import { withQuery } from '../api/record';
import { beijingTime, Day, organizationPath, reportPath } from '../frame/parts';
import type { Visit } from '../serving/page';
import { fileAddress, fileFormats } from './facts';
import { Verify } from './verify';

const words = {
  about: label('报告信息', 'About this report'),
  organization: label('发布机关', 'Published by'),
  code: label('机关代码', 'Code'),
  publishedAt: label('发布时间', 'Published'),
  form: label('格式依据', 'Form'),
  checked: label('核对', 'Checked'),
  version: label('版本', 'Version'),
  files: label('下载', 'Download'),
  compare: label('与其他机关或年度比较', 'Compare with other bodies or years'),
  versions: label('版本与更正', 'Versions and corrections'),
  first: label('首次发布', 'First published'),
  changes: label('更正内容', 'What changed'),
  shown: label('当前显示', 'shown here'),
} satisfies Record<string, Label>;

interface AsideProps {
  visit: Visit;
  layout: Layout;
  report: Publication;
  versions: readonly Version[];
}

/** Where the report comes from, as which files it can be had, and how to verify it. */
export function ReportAside({ visit, layout, report, versions }: AsideProps): Child {
  const { say, to } = visit;
  const { organization, year, version } = report;
  return (
    <aside class="beside">
      <section aria-labelledby="files">
        <h2 id="files">{say(words.files)}</h2>
        <ul class="files">
          {fileFormats.map(({ suffix, name }) => (
            <li>
              <a href={fileAddress(report, suffix)} download={suffix === 'html' ? undefined : ''}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={to(withQuery('/compare', { reports: `${organization.code}-${year}` }))}>{say(words.compare)}</a>
        </p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{say(words.about)}</h2>
        <dl class="facts">
          <dt>{say(words.organization)}</dt>
          <dd>
            <a href={to(organizationPath(organization.code))}>{organization.name}</a>
          </dd>
          <dt>{say(words.code)}</dt>
          <dd>{organization.code}</dd>
          <dt>{say(words.publishedAt)}</dt>
          <dd>
            <time datetime={report.publishedAt}>{beijingTime(report.publishedAt)}</time>
          </dd>
          <dt>{say(words.form)}</dt>
          <dd lang="zh-Hans">{layout.notice}</dd>
          <dt>{say(words.checked)}</dt>
          <dd>{say(checkedIn(report))}</dd>
          <dt>{say(words.version)}</dt>
          <dd>{version}</dd>
        </dl>
      </section>
      <VersionList visit={visit} report={report} versions={versions} />
      <Verify visit={visit} report={report} />
    </aside>
  );
}

/** What the rules say of the report by itself, without other years and other bodies. */
function checkedIn({ organization, version: _version, ...document }: Publication): Label {
  const context = { organization };
  return toldRules(countRules(check({ ...document, organization: { code: organization.code } }, context), context));
}

function VersionList({ visit, report, versions }: Omit<AsideProps, 'layout'>): Child {
  const { say, to, language } = visit;
  const path = reportPath(report.organization.code, report.year);
  const newest = versions.at(-1)?.version;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say(words.versions)}</h2>
      <ol class="versions" reversed>
        {versions.toReversed().map(({ version, publishedAt, note }, at, all) => (
          <li value={version} aria-current={version === report.version ? 'true' : undefined}>
            <a href={to(version === newest ? path : withQuery(path, { version }))}>
              <Day iso={publishedAt} language={language} />
            </a>
            {version === report.version && <span class="here">{say(words.shown)}</span>}
            <p class="said">{note ?? say(words.first)}</p>
            {all[at + 1] && (
              <a href={to(withQuery(`${path}/changes`, { from: all[at + 1]?.version, to: version }))}>
                {say(words.changes)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
