/** Writes a sample report and takes it through the review, as its people did. */
import type { Core } from '@strapi/strapi';
import {
  canonicalDigest,
  evidenceOf,
  fromRows,
  type ReportDocument,
  toRows,
  unexplained,
} from '../../src/plugins/disclosure/model';
import { reportInput } from '../../src/plugins/disclosure/server/src/content-types/inputs';
import type { SampleAct } from './acts';
import type { SampleReport } from './reports';

const reportUid = 'api::report.report';

/**
 * Goes on from wherever the report stands: an earlier load may have been cut short. A report that somebody else has
 * changed or moved stays as it is.
 *
 * @param organization document id
 */
export async function loadReport(strapi: Core.Strapi, report: SampleReport, organization: string): Promise<void> {
  const documentId =
    (await findReport(strapi, organization, report.document)) ??
    (await createDraft(strapi, organization, report.document));
  const done = actsDone(report.acts, await historyOf(strapi, documentId, report.document));
  if (done === undefined || !(await stands(strapi, documentId, documentAfter(report, done)))) return;
  for (const act of report.acts.slice(done)) await perform(strapi, documentId, act, report.reasons);
}

/** The kinds of all that happened to a report: moves, edits in review, publications, withdrawals. */
async function historyOf(strapi: Core.Strapi, documentId: string, document: ReportDocument): Promise<string[]> {
  const select = ['kind', 'sequence'];
  const subject = { organizationCode: document.organization.code, year: document.year };
  const rows: { kind: string; sequence: number }[] = [
    ...(await strapi.db.query('plugin::disclosure.review-event').findMany({ where: { report: documentId }, select })),
    ...(await strapi.db.query('plugin::disclosure.publication').findMany({ where: subject, select })),
  ];
  return rows.sort((one, other) => one.sequence - other.sequence).map(({ kind }) => kind);
}

/** How many of the acts a history tells of; `undefined` where it tells of something else. */
export function actsDone(acts: readonly Pick<SampleAct, 'leaves'>[], history: readonly string[]): number | undefined {
  let told = 0;
  for (const [done, { leaves }] of acts.entries()) {
    if (told === history.length) return done;
    if (leaves.some((kind, place) => history[told + place] !== kind)) return undefined;
    told += leaves.length;
  }
  return told === history.length ? acts.length : undefined;
}

function documentAfter({ document, acts }: SampleReport, done: number): ReportDocument {
  return acts.slice(0, done).reduce((last, act) => (act.does === 'correct' ? act.document : last), document);
}

/** Whether the draft says what the sample says; what it answers to warnings does not matter. */
async function stands(strapi: Core.Strapi, documentId: string, document: ReportDocument): Promise<boolean> {
  const draft = fromRows(await strapi.plugin('disclosure').service('reports').draft(documentId));
  return canonicalDigest({ ...draft, explanations: [] }) === canonicalDigest({ ...document, explanations: [] });
}

async function perform(
  strapi: Core.Strapi,
  documentId: string,
  act: SampleAct,
  reasons: SampleReport['reasons'],
): Promise<void> {
  const documents = strapi.documents(reportUid);
  if (act.does === 'publish') await documents.publish({ documentId });
  else if (act.does === 'withdraw')
    await strapi.plugin('disclosure').service('publishing').withdraw(documentId, act.reason);
  else if (act.does === 'correct') {
    const data: Record<string, unknown> = { ...toRows(act.document) };
    await documents.update({ documentId, data });
  } else {
    const { to, by, comment, note } = act;
    if (act.leaves.includes('submit')) await explain(strapi, documentId, reasons);
    const { id } = await strapi.db.query('admin::user').findOne({ where: { email: by.email }, select: ['id'] });
    const move = { to, ...(comment && { comment }), ...(note && { note }) };
    await strapi.plugin('disclosure').service('moves').move(documentId, move, { user: { id } });
  }
}

/** Answers the warnings of a draft, as an editor does before submitting it. */
async function explain(strapi: Core.Strapi, documentId: string, reasons: SampleReport['reasons']): Promise<void> {
  const reports = strapi.plugin('disclosure').service('reports');
  const { findings } = await reports.judge(await reports.draft(documentId));
  const explanations = unexplained(findings, []).map((finding) => ({
    rule: finding.rule,
    path: finding.path,
    evidence: evidenceOf(finding),
    reason: reasons[finding.rule] ?? '已与上年报告核对，情况属实。',
    public: true,
  }));
  const data: Record<string, unknown> = { explanations };
  if (explanations.length > 0) await strapi.documents(reportUid).update({ documentId, data });
}

async function findReport(strapi: Core.Strapi, organization: string, { year }: ReportDocument) {
  const where = { year, organization: { documentId: organization } };
  const report = await strapi.db.query(reportUid).findOne({ where, select: ['documentId'] });
  return report?.documentId as string | undefined;
}

async function createDraft(strapi: Core.Strapi, organization: string, document: ReportDocument): Promise<string> {
  const { documentId } = await strapi.documents(reportUid).create({ data: reportInput(document, organization) });
  return documentId;
}
