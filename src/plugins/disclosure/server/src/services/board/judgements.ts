import type { Core } from '@strapi/strapi';
import type { Judged } from '#contracts';
import type { Finding } from '#model';
import { judgementUid } from '../../content-types/uids';
import { reports } from '../reports';
import type { Draft } from './standings';

/** How many drafts one request judges at most: a second's work. */
const most = 100;

const isBlank = ({ severity, outcome, rule }: Finding): boolean =>
  severity === 'error' && (outcome === 'indeterminate' || rule.startsWith('completeness.'));

/** Money would outweigh everything that is counted. */
const isMoney = (path: string): boolean => path.endsWith('.amount');

/** How many findings a draft has, and by how much its figures are off. */
export function judged(findings: readonly Finding[]): Judged {
  const answer = { errors: 0, warnings: 0, blanks: 0, influence: 0 };
  const differences = new Map<string, number>();
  for (const finding of findings) {
    const { path, difference = null, severity } = finding;
    if (isBlank(finding)) answer.blanks += 1;
    else if (severity === 'error') answer.errors += 1;
    else if (severity === 'warning') answer.warnings += 1;
    // One wrong figure may fail several rules at its cell; it moves the sum once.
    if (difference !== null && severity !== 'notice' && !isMoney(path))
      differences.set(path, Math.max(differences.get(path) ?? 0, Math.abs(difference)));
  }
  for (const difference of differences.values()) answer.influence += difference;
  return answer;
}

/**
 * Counts of findings, kept beside the drafts: judging three thousand of them takes seconds, reading them does not. A
 * judgement holds for a revision of the draft, and for what else the check knew.
 *
 * @param surroundings what a check of a body's report knows besides it
 */
export async function judgementsOf(
  strapi: Core.Strapi,
  drafts: readonly Draft[],
  surroundings: (body: number) => string,
): Promise<{ known: Map<string, Judged>; pending: number }> {
  const known = new Map<string, Judged>();
  const open = new Map<string, Draft>();
  for (const draft of drafts) {
    const { documentId, judgement, revision, body } = draft;
    if (judgement?.revision === revision && judgement.context === surroundings(body))
      known.set(documentId, pick(judgement));
    else open.set(documentId, draft);
  }
  const documentIds = [...open.keys()].slice(0, most);
  const service = reports({ strapi });
  const versions =
    documentIds.length === 0 ? [] : await service.whole({ documentId: { $in: documentIds }, publishedAt: null });
  const query = strapi.db.query(judgementUid);
  for (const version of versions) {
    const report = version.documentId;
    const counts = judged((await service.judge(version)).findings);
    const context = surroundings(open.get(report)?.body ?? 0);
    known.set(report, counts);
    // Somebody else who asks at the same moment writes the same.
    await query.deleteMany({ where: { report } });
    await query
      .create({ data: { report, revision: version.revision ?? 0, context, ...counts } })
      .catch(() => undefined);
  }
  return { known, pending: open.size - versions.length };
}

const pick = ({ errors, warnings, blanks, influence }: Judged): Judged => ({ errors, warnings, blanks, influence });
