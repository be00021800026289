/** Loads the sample data. What is there already stays as it is, so that it can be loaded any number of times. */
import type { Core } from '@strapi/strapi';
import { accounts, submitter } from './accounts';
import { type LoadedAccount, loadAccount } from './load-account';
import { loadReport } from './load-report';
import { governmentCode, organizations, regionCode } from './organizations';
import { sampleReports } from './reports';
import { sampleYears } from './years';

const organizationUid = 'api::organization.organization';

/** Told after each step; `done` of `total` steps are behind. */
type OnProgress = (done: number, total: number, what: string) => void;

/**
 * @param strapi a loaded Strapi with the plugin
 * @returns the demo accounts with their passwords
 */
export async function loadSampleData(strapi: Core.Strapi, onProgress: OnProgress): Promise<LoadedAccount[]> {
  const reports = sampleReports();
  const total = organizations.length + accounts.length + reports.length;
  let done = 0;
  const step = (what: string) => {
    done += 1;
    onProgress(done, total, what);
  };

  const documentIds = new Map<string, string>();
  for (const organization of organizations) {
    documentIds.set(organization.code, await loadOrganization(strapi, organization, documentIds));
    step(organization.name);
  }
  const loaded: LoadedAccount[] = [];
  for (const account of accounts) {
    loaded.push(await loadAccount(strapi, account, documentIds));
    step(account.email);
  }
  const documentIdOf = (code: string) => documentIds.get(code) ?? '';
  for (const report of reports) {
    const first = { ...report, acts: report.actsBeforeSums };
    await loadReport(strapi, first, documentIdOf(report.organization.code));
    step(report.document.title ?? '');
  }
  await draftSums(strapi, documentIdOf(governmentCode), sampleYears().at(-1) ?? 0);
  for (const report of reports)
    if (report.acts.length > report.actsBeforeSums.length)
      await loadReport(strapi, report, documentIdOf(report.organization.code));
  return loaded;
}

/** The government's draft from what is published until then; one that is there stays. */
async function draftSums(strapi: Core.Strapi, organization: string, year: number): Promise<void> {
  const where = { year, organization: { documentId: organization } };
  if ((await strapi.db.query('api::report.report').count({ where })) > 0) return;
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: submitter.email }, select: ['id'] });
  await strapi.plugin('disclosure').service('consolidatedDrafts').create({ user: { id } }, { organization, year });
}

async function loadOrganization(
  strapi: Core.Strapi,
  { code, name, kind, parent, consolidatedInto }: (typeof organizations)[number],
  documentIds: ReadonlyMap<string, string>,
): Promise<string> {
  const documents = strapi.documents(organizationUid);
  const existing = await documents.findFirst({ filters: { code } });
  if (existing) return existing.documentId;
  const parentId = parent && documentIds.get(parent);
  const data = { code, name, kind, regionCode, consolidatedInto, ...(parentId && { parent: parentId }) };
  return (await documents.create({ data })).documentId;
}
