import { type Label, label } from '../../../src/plugins/disclosure/model';
import { ApiRefusal } from '../api/errors';
import { Downloads } from '../data/downloads';
import { Examples, VerifyExample } from '../data/examples';
import { type OpenApi, Operations } from '../data/operations';
import { Crumbs } from '../frame/parts';
import type { SitePage, Visit } from '../serving/page';
import { yearsOf } from './home';

const words = {
  title: label('数据', 'Data'),
  lead: label(
    '本站的全部内容都可以批量下载，也可以通过公开接口读取，无需注册。',
    'All that this site shows can be downloaded in bulk and read over a public API. No registration is needed.',
  ),
} satisfies Record<string, Label>;

const openApiPath = '/api/disclosure/openapi.json';

/** Bulk downloads, the API, and how to use it. */
export const dataPage: SitePage = {
  pattern: '/data',
  query: [],
  async show(visit) {
    const { say } = visit;
    const [years, openApi] = await Promise.all([yearsOf(visit), openApiOf(visit)]);
    return {
      title: say(words.title),
      description: say(words.lead),
      body: (
        <>
          <Crumbs visit={visit} way={[{ path: '/data', name: say(words.title) }]} />
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
          <Downloads visit={visit} years={years} />
          <Examples visit={visit} year={years[0] ?? new Date().getFullYear()} />
          <VerifyExample visit={visit} />
          {openApi && <Operations visit={visit} openApi={openApi} path={openApiPath} />}
        </>
      ),
    };
  },
};

/** The API's description of itself; an older server has none. */
async function openApiOf({ record }: Visit): Promise<OpenApi | undefined> {
  try {
    return await record.optional<OpenApi>(openApiPath);
  } catch (error) {
    if (error instanceof ApiRefusal) return undefined;
    throw error;
  }
}
