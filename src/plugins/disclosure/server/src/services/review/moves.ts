import type { Core } from '@strapi/strapi';
import type { Move, Review, ReviewChanges, ReviewEventKind } from '../../../../contracts/review';
import { canonicalDigest, diff, explanationOf, firstStage, fromRows } from '../../../../model';
import { reportUid } from '../../content-types/uids';
import { notFound } from '../../errors';
import { getService } from '..';
import type { Actor } from '../actor';
import { visible } from '../desk/visible';
import type { StoredVersion } from '../reports';
import { admit } from './admission';
import { toReviewEvent } from './events';
import { lookOf } from './look';
import { mayEditIn, permittedMoves } from './permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './person';
import type { Situation } from './situation';

const unknownReport = () => notFound(['documentId'], { zh: '没有这份报告', en: 'There is no such report' });

/** Moves reports from stage to stage. Nothing else writes `stage`. */
export const moves = ({ strapi }: { strapi: Core.Strapi }) => {
  async function situationOf(documentId: string, person: ActingPerson): Promise<Situation> {
    const [report] = await getService(strapi, 'reports').whole(
      await visible(strapi, person).reports({ documentId, publishedAt: null }),
    );
    if (!report) throw unknownReport();
    const stages = await getService(strapi, 'stages').list();
    return {
      report,
      document: fromRows(report),
      stage: report.stage ?? firstStage,
      stages,
      events: await getService(strapi, 'reviewEvents').of(documentId),
      judgement: await getService(strapi, 'reports').check(report),
    };
  }

  /** What changed since the person last dealt with the report; for one who never did, since it was submitted. */
  async function changesFor(situation: Situation, person: ActingPerson): Promise<ReviewChanges | null> {
    const { events, document } = situation;
    const since =
      events.findLast(({ actorId }) => actorId === person.id) ?? events.findLast(({ kind }) => kind === 'submit');
    if (!since) return null;
    const before = await getService(strapi, 'reviewEvents').document(since.id);
    return { since: since.id, differences: diff(before, document) };
  }

  async function reviewOf(situation: Situation, person: ActingPerson): Promise<Review> {
    const { report, document, stage, stages, events, judgement } = situation;
    return {
      stage,
      events: events.map(toReviewEvent),
      allowedMoves: permittedMoves(situation, person),
      mayEdit: stages.every(({ code, editRoles }) => code !== stage || mayEditIn({ editRoles }, person)),
      findings: judgement.findings.map((finding) => ({
        ...finding,
        explained: explanationOf(finding, document.explanations) !== undefined,
      })),
      digest: canonicalDigest(document),
      look: lookOf(report),
      changes: await changesFor(situation, person),
    };
  }

  /** Writes the stage and says so in the history. The caller holds the organization and the stages. */
  async function write(
    report: StoredVersion,
    from: string,
    move: { kind: ReviewEventKind; to: string; comment?: string | undefined },
    actor: Actor,
  ): Promise<void> {
    await strapi.db.query(reportUid).update({ where: { id: report.id }, data: { stage: move.to } });
    await getService(strapi, 'reviewEvents').append(report, { ...move, from, actor });
  }

  return {
    /** Where a report stands, how it came there, what the caller may do now. 404 where they may not read it. */
    async review(documentId: string, asking: Asking): Promise<Review> {
      const person = await requirePerson(strapi, asking);
      return reviewOf(await situationOf(documentId, person), person);
    },

    /**
     * Moves a report into another stage: submits, approves, sends back or withdraws it.
     *
     * @throws 400 a bad stage, a missing comment, findings that forbid it; 403 not this person; 404 not their report;
     *   409 the content is no longer what the person saw
     */
    async move(documentId: string, move: Move, asking: Asking): Promise<Review> {
      return await strapi.db.transaction(async ({ onCommit }) => {
        const person = await requirePerson(strapi, asking);
        const identity = await getService(strapi, 'reports').identity(documentId);
        if (!identity) throw unknownReport();
        if (identity.organizationId !== null) await getService(strapi, 'organizations').lock(identity.organizationId);
        await getService(strapi, 'stages').hold();
        const situation = await situationOf(documentId, person);
        const { kind, to } = admit(situation, move, person);
        const { report, stage } = situation;
        await write(report, stage, { kind, to, comment: move.comment }, person);
        onCommit(() => {
          void getService(strapi, 'reviewMail').arrived(report, to, person);
        });
        return reviewOf(await situationOf(documentId, person), person);
      });
    },

    /** Returns an approved report to the first stage, in the caller's transaction. */
    reopen(report: StoredVersion, kind: 'reopen' | 'organization', actor: Actor): Promise<void> {
      return write(report, report.stage ?? firstStage, { kind, to: firstStage }, actor);
    },
  };
};
