import type { ListedReport } from '../api/answers';
import { organizationPath, reportPath } from '../frame/parts';
import { languageTags } from '../language';
import { codeIn } from '../pages/asked';
import { type File, NotThere, type SitePage, type Visit } from '../serving/page';
import { xml, xmlHead, xmlText } from './xml';

/** Entries of a feed. */
const most = 50;

/** What was published or corrected last. */
export const feedPage: SitePage = {
  pattern: '/feed.xml',
  query: [],
  async show(visit) {
    return feedOf(visit, visit.say(visit.configuration.title), '/', await visit.record.newest(most));
  },
};

/** The same, of one organization. */
export const organizationFeedPage: SitePage = {
  pattern: '/organizations/:code/feed.xml',
  query: [],
  async show(visit) {
    const code = codeIn(visit);
    const [organization, reports] = await Promise.all([
      visit.record.organization(code),
      visit.record.newest(most, code),
    ]);
    if (!organization) throw new NotThere();
    return feedOf(visit, organization.name, organizationPath(code), reports);
  },
};

/** An Atom feed (RFC 4287). A correction is an entry of its own. */
function feedOf(visit: Visit, title: string, path: string, reports: readonly ListedReport[]): File {
  const { configuration, to, language } = visit;
  const absolute = (of: string) => configuration.address + to(of);
  const self = absolute(visit.path);
  const updated = reports[0]?.publishedAt ?? new Date(0).toISOString();
  const content = [
    xml('title', {}, xmlText(title)),
    xml('id', {}, xmlText(self)),
    xml('updated', {}, updated),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    xml('link', { rel: 'alternate', type: 'text/html', href: absolute(path) }),
    ...reports.map((report) => entryOf(report, absolute)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTags[language] };
  return { file: xmlHead + xml('feed', attributes, content.join('\n')), type: 'application/atom+xml; charset=utf-8' };
}

function entryOf({ title, year, publishedAt, organization }: ListedReport, absolute: (path: string) => string): string {
  if (!organization) return '';
  const href = absolute(reportPath(organization.code, year));
  return xml(
    'entry',
    {},
    [
      xml('title', {}, xmlText(title)),
      xml('id', {}, xmlText(`${href}#${publishedAt}`)),
      xml('updated', {}, publishedAt),
      xml('author', {}, xml('name', {}, xmlText(organization.name))),
      xml('link', { rel: 'alternate', type: 'text/html', href }),
      xml('summary', {}, xmlText(title)),
    ].join(''),
  );
}
