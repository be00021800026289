/** Loads the sample data. What is there already stays as it is, so that it can be loaded any number of times. */
import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalDigest, fromRows, type ReportDocument, toRows } from '../../src/plugins/disclosure/model';
import { accounts, approver, type SampleAccount, submitter } from './accounts';
import { organizations, regionCode } from './organizations';
import { type SampleReport, sampleReports } from './reports';

const organizationUid = 'api::organization.organization';
const reportUid = 'api::report.report';

/** Told after each step; `done` of `total` steps are behind. */
type OnProgress = (done: number, total: number, what: string) => void;

export interface LoadedAccount {
  email: string;
  roles: readonly string[];
  /** `undefined` where someone changed it since it was made. */
  password: string | undefined;
}

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
  for (const report of reports) {
    await loadReport(strapi, report, documentIds.get(report.organization.code) ?? '');
    step(report.document.title ?? '');
  }
  return loaded;
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

async function loadAccount(
  strapi: Core.Strapi,
  { email, firstname, lastname, roles, memberOf }: SampleAccount,
  documentIds: ReadonlyMap<string, string>,
): Promise<LoadedAccount> {
  const password = passwordOf(strapi, email);
  const existing = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (existing) {
    const isUnchanged = await strapi.service('admin::auth').validatePassword(password, existing.password);
    return { email, roles, password: isUnchanged ? password : undefined };
  }
  const held = await strapi.service('admin::role').find({ code: { $in: roles } });
  const user = await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    isActive: true,
    registrationToken: null,
    roles: held.map(({ id }: { id: number }) => id),
  });
  for (const code of memberOf)
    await strapi.db.query(organizationUid).update({
      where: { documentId: documentIds.get(code) },
      data: { members: { connect: [user.id] } },
    });
  return { email, roles, password };
}

/** The same for each load of one installation, and unknown to all who do not know its secret. */
function passwordOf(strapi: Core.Strapi, email: string): string {
  const secret: string = strapi.config.get('admin.auth.secret');
  return `${createHmac('sha256', secret).update(email).digest('base64url').slice(0, 10)}-Aa1`;
}

async function loadReport(strapi: Core.Strapi, { document, publish }: SampleReport, organization: string) {
  const reports = strapi.plugin('disclosure').service('reports');
  const documentId =
    (await findReport(strapi, organization, document)) ?? (await createDraft(strapi, organization, document));
  const isUntouched = canonicalDigest(fromRows(await reports.draft(documentId))) === canonicalDigest(document);
  if (!publish || !isUntouched || (await reports.published(documentId))) return;
  await approve(strapi, documentId);
  await strapi.documents(reportUid).publish({ documentId });
}

/** Who moves a report into each stage on its way. */
const steps = [
  ['section-review', submitter],
  ['leader-review', approver],
  ['approved', approver],
] as const;

/** Takes a report through the review, from wherever it stands: an earlier load may have been cut short. */
async function approve(strapi: Core.Strapi, documentId: string): Promise<void> {
  const { stage } = await strapi.plugin('disclosure').service('reports').draft(documentId);
  const done = steps.findIndex(([to]) => to === stage);
  for (const [to, { email }] of steps.slice(done + 1)) {
    const { id } = await strapi.db.query('admin::user').findOne({ where: { email }, select: ['id'] });
    await strapi.plugin('disclosure').service('moves').move(documentId, { to }, { id });
  }
}

async function findReport(strapi: Core.Strapi, organization: string, { year }: ReportDocument) {
  const where = { year, organization: { documentId: organization } };
  const report = await strapi.db.query(reportUid).findOne({ where, select: ['documentId'] });
  return report?.documentId as string | undefined;
}

async function createDraft(strapi: Core.Strapi, organization: string, document: ReportDocument): Promise<string> {
  const { documentId } = await strapi.documents(reportUid).create({ data: { ...toRows(document), organization } });
  return documentId;
}
