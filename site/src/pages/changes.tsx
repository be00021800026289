import { differences, type Label, label } from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import { withQuery } from '../api/record';
import { ChangedText } from '../changes/changed-text';
import { ChangedValues } from '../changes/changed-values';
import { VersionChoice } from '../changes/version-choice';
import { Crumbs, Day, organizationPath, reportPath, yearLabel } from '../frame/parts';
import type { Content, SitePage, Visit } from '../serving/page';
import { Unusable } from '../serving/page';
import { chosenNumber, codeIn, yearIn } from './asked';

const words = {
  title: label('更正内容', 'What was corrected'),
  same: label('这两个版本没有差别。', 'These versions are the same.'),
  figures: label('数字与标题', 'Figures and titles'),
  text: label('正文', 'Text'),
  one: label('这份报告只有一个版本，没有更正。', 'There is one version of this report; nothing was corrected.'),
} satisfies Record<string, Label>;

/** What differs between two versions of a report, cell by cell and word by word. */
export const changesPage: SitePage = {
  pattern: '/organizations/:code/:year{[0-9]{4}}/changes',
  query: ['from', 'to'],
  async show(visit) {
    const [code, year] = [codeIn(visit), yearIn(visit)];
    const versions = await visit.record.versions(code, year);
    const numbers = versions.map(({ version }) => version);
    const to = chosenNumber(visit, 'to') ?? numbers.at(-1) ?? 1;
    const from = chosenNumber(visit, 'from') ?? numbers.filter((version) => version < to).at(-1);
    if (from === undefined) throw new Unusable(words.one);
    const [before, after] = await Promise.all([
      visit.record.publication(code, year, from),
      visit.record.publication(code, year, to),
    ]);
    return contentOf(visit, before, after, numbers);
  },
};

const documentOf = ({ organization, ...rest }: Publication) => ({ ...rest, organization: { code: organization.code } });

async function contentOf(
  visit: Visit,
  before: Publication,
  after: Publication,
  versions: readonly number[],
): Promise<Content> {
  const { say, language } = visit;
  const { organization, year, note } = after;
  const layout = await visit.record.layout(after.layout);
  const { values, chapters } = differences(documentOf(before), documentOf(after));
  const path = reportPath(organization.code, year);
  return {
    title: say(
      label(`${organization.name}${year}年度报告的更正内容`, `${organization.name} ${year}: what was corrected`),
    ),
    description: say(
      label(
        `第${before.version}版与第${after.version}版的逐项对照。`,
        `Versions ${before.version} and ${after.version} side by side.`,
      ),
    ),
    canonical: withQuery(`${path}/changes`, { from: before.version, to: after.version }),
    body: (
      <>
        <Crumbs
          visit={visit}
          way={[
            { path: organizationPath(organization.code), name: organization.name },
            { path, name: say(yearLabel(year)) },
            { path: `${path}/changes`, name: say(words.title) },
          ]}
        />
        <h1>{say(words.title)}</h1>
        <p class="lead">
          {organization.name}　{say(yearLabel(year))}　
          {say(label(`第${before.version}版`, `Version ${before.version}`))}（
          <Day iso={before.publishedAt} language={language} />
          ）→ {say(label(`第${after.version}版`, `version ${after.version}`))}（
          <Day iso={after.publishedAt} language={language} />）
        </p>
        {note !== null && <p class="standing said">{note}</p>}
        <VersionChoice visit={visit} versions={versions} from={before.version} to={after.version} path={path} />
        {values.length + chapters.length === 0 && <p>{say(words.same)}</p>}
        {values.length > 0 && (
          <section aria-labelledby="values">
            <h2 id="values">{say(words.figures)}</h2>
            <ChangedValues visit={visit} layout={layout} values={values} />
          </section>
        )}
        {chapters.length > 0 && (
          <section aria-labelledby="text">
            <h2 id="text">{say(words.text)}</h2>
            <ChangedText visit={visit} layout={layout} chapters={chapters} />
          </section>
        )}
      </>
    ),
  };
}
