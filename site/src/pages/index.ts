import { feedPage, organizationFeedPage } from '../feeds/atom';
import { robotsFile } from '../feeds/robots';
import { sitemapFile, sitemapPart } from '../feeds/sitemap';
import type { SitePage } from '../serving/page';
import { changesPage } from './changes';
import { comparePage } from './compare';
import { dataPage } from './data';
import { homePage } from './home';
import { organizationPage } from './organization';
import { reportPage } from './report';
import { statisticsPage } from './statistics';

/** Every page of the site, in each language; another page is another row. */
export const pages: readonly SitePage[] = [
  homePage,

  organizationFeedPage,
  organizationPage,
  reportPage,
  changesPage,
  comparePage,
  statisticsPage,
  dataPage,
  feedPage,
];

/** Files that stand once, whatever the language. */
export const rootFiles: readonly SitePage[] = [robotsFile, sitemapFile, sitemapPart];
