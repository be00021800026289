import { type LayoutCode, layouts, type ReportDocument, toRows } from '../../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../../fixtures/documents';
import type { Answer } from './http';
import { approve } from './people';

const organizationUid = 'api::organization.organization';
export const reportUid = 'api::report.report';

let made = 0;

/** A new organization with a code of its own. */
export async function newOrganization(
  more: Record<string, unknown> = {},
): Promise<{ documentId: string; code: string; name: string }> {
  made += 1;
  const code = `T${process.hrtime.bigint().toString(36)}-${made}`.toUpperCase();
  const data = { name: `第${code}号测试局`, code, kind: 'department', ...more };
  const { documentId } = await strapi.documents(organizationUid).create({ data });
  return { documentId, code, name: data.name };
}

/** What a report's input says, rows and all; it adds up. Without `layout` and `title`, which the server fills in. */
export function balancedInput(organization: string, year = 2023): Record<string, unknown> {
  return inputOf(completeDocument(layouts[year < 2021 ? 'v2019' : 'v2021']), organization, year);
}

/** The same, but one total is off by one. */
export function unbalancedInput(organization: string, year = 2023): Record<string, unknown> {
  const complete = completeDocument(layouts[year < 2021 ? 'v2019' : 'v2021']);
  return inputOf(withCells(complete, [['applications.granted.total', 1]]), organization, year);
}

export function inputOf(document: ReportDocument, organization: string, year: number): Record<string, unknown> {
  const { title: _title, layout: _layout, ...rows } = toRows(document);
  return { ...rows, organization, year };
}

/** A stored draft of a new organization. */
export async function newDraft(data: (organization: string, year?: number) => Record<string, unknown>, year = 2023) {
  const organization = await newOrganization();
  const { documentId } = await strapi.documents(reportUid).create({ data: data(organization.documentId, year) });
  return { documentId, organization };
}

/** A draft of a new organization that went through every stage. */
export async function newApproved(year = 2023) {
  const draft = await newDraft(balancedInput, year);
  await approve(draft.documentId);
  return draft;
}

/** A published report of a new organization. */
export async function newPublished(year = 2023) {
  const draft = await newApproved(year);
  await strapi.documents(reportUid).publish({ documentId: draft.documentId });
  return draft;
}

export interface Stored {
  id: number;
  title: string;
  layout: LayoutCode;
  stage: string;
  revision: number;
  year: number;
  publishedAt: string | null;
  applications: { id: number; row: string; total: number | null; naturalPerson: number | null }[];
  sections: { id: number; chapter: string; body: unknown }[];
  proactive: { id: number; row: string; amount: number | null }[];
}

/** What the database holds of a report, draft and published version. */
export async function stored(documentId: string): Promise<{ draft?: Stored; published?: Stored }> {
  const versions: Stored[] = await strapi.db
    .query(reportUid)
    .findMany({ where: { documentId }, populate: { applications: true, sections: true, proactive: true } });
  return {
    draft: versions.find(({ publishedAt }) => publishedAt === null),
    published: versions.find(({ publishedAt }) => publishedAt !== null),
  };
}

/** How many rows each table of reports and their parts holds: whether anything at all was stored. */
export async function countRows(): Promise<Record<string, number>> {
  const uids = [organizationUid, reportUid, ...Object.keys(strapi.components)];
  const counts = uids.map(async (uid) => [uid, await strapi.db.query(uid).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

type Input = Record<string, unknown>;

/** Does something beneath HTTP and answers as HTTP would. */
export async function direct(act: () => Promise<unknown>): Promise<Answer> {
  try {
    return { status: 200, body: await act() };
  } catch (thrown) {
    const { name, message, details, status } = thrown as Error & { details?: unknown; status?: number };
    return { status: status ?? statuses[name] ?? 500, body: { error: { name, message, details } } };
  }
}

const statuses: Record<string, number> = { ValidationError: 400, ApplicationError: 400, PolicyError: 403 };

/** The document service, as code on the server calls it. */
export const documents = {
  create: (data: Input, more: object = {}) => direct(() => strapi.documents(reportUid).create({ data, ...more })),
  update: (documentId: string, data: Input, more: object = {}) =>
    direct(() => strapi.documents(reportUid).update({ documentId, data, ...more })),
  clone: (documentId: string, data: Input) => direct(() => strapi.documents(reportUid).clone({ documentId, data })),
  publish: (documentId: string, more: object = {}) =>
    direct(() => strapi.documents(reportUid).publish({ documentId, ...more })),
  discardDraft: (documentId: string) => direct(() => strapi.documents(reportUid).discardDraft({ documentId })),
  unpublish: (documentId: string) => direct(() => strapi.documents(reportUid).unpublish({ documentId })),
  delete: (documentId: string) => direct(() => strapi.documents(reportUid).delete({ documentId })),
};
