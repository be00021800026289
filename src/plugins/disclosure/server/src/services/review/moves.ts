import type { Core } from '@strapi/strapi';
import type { AllowedMove, ComparedWith, Move, Review, ReviewEventKind, ReviewReading } from '#contracts/review';
import { canonicalDigest, explanationOf, firstStage, fromRows, label, publishedDocument } from '#model';
import { reportUid } from '../../content-types/uids';
import { notFound } from '../../errors';
import type { Actor } from '../actor';
import { visible } from '../desk/visible';
import { organizations } from '../organizations';
import { publications } from '../record/publications';
import { reports, type StoredVersion } from '../reports';
import { admit } from './admission';
import { comparisons, isFirstLook } from './comparisons';
import { noteOf, noteOnCorrection } from './correction-note';
import { reviewEvents, toReviewEvent } from './events';
import { lookOf } from './look';
import { reviewMail } from './mail';
import { mayEditIn, permittedMoves, refusedMoves } from './permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './person';
import type { Situation } from './situation';
import { stages } from './stages';
import { reportStatuses } from './statuses';
import { reviewWriters } from './writers';

const unknownReport = () => notFound(['documentId'], label('没有这份报告', 'There is no such report'));

/** Moves reports from stage to stage. Nothing else writes `stage`. */
export const moves = ({ strapi }: { strapi: Core.Strapi }) => {
  const stageChain = stages({ strapi });

  async function situationOf(documentId: string, person: ActingPerson): Promise<Situation> {
    const [report] = await reports({ strapi }).whole(
      await visible(strapi, person).reports({ documentId, publishedAt: null }),
    );
    if (!report) throw unknownReport();
    const stages = await stageChain.list();
    const events = await reviewEvents({ strapi }).of(documentId);
    const { organization, year } = report;
    const publication =
      organization && year !== null ? await publications({ strapi }).current(organization.code, year) : null;
    return {
      report,
      document: fromRows(report),
      stage: report.stage ?? firstStage,
      stages,
      events,
      writers: await reviewWriters({ strapi }).of(documentId),
      judgement: await reports({ strapi }).judge(report),
      publication,
      note: noteOf(events, publication),
    };
  }

  /** What goes along with a move for the public: said when a correction is submitted, and approved with the rest. */
  async function noteWith({ kind }: AllowedMove, { note }: Move, situation: Situation): Promise<string | null> {
    const { publication, document } = situation;
    if (!publication || kind === 'sendBack' || kind === 'withdraw') return null;
    if (kind === 'approve') return situation.note;
    const from = await publications({ strapi }).document(publication.id);
    return note ?? noteOnCorrection(publication.version, from, publishedDocument(document));
  }

  async function reviewOf(situation: Situation, person: ActingPerson, against: ComparedWith): Promise<Review> {
    const { report, document, stage, stages, events, judgement, publication, note } = situation;
    const { organization, year, documentId } = report;
    return {
      stage,
      status: await reportStatuses({ strapi }).one(documentId),
      record: await reportStatuses({ strapi }).record(organization?.code, year),
      publicPath:
        organization && year !== null ? `/api/disclosure/publications/${organization.code}/${year}.html` : null,
      events: events.map(toReviewEvent),
      allowedMoves: permittedMoves(situation, person),
      refusedMoves: refusedMoves(situation, person),
      mayEdit: stages.every(({ code, editRoles }) => code !== stage || mayEditIn({ editRoles }, person)),
      findings: judgement.findings.map((finding) => ({
        ...finding,
        explained: explanationOf(finding, document.explanations) !== undefined,
      })),
      digest: canonicalDigest(document),
      look: lookOf(report, note),
      isFirstLook: isFirstLook(events, person),
      ...(await comparisons({ strapi }).of(situation, person, against)),
      publication: publication && { version: publication.version, publishedAt: publication.at },
      note,
    };
  }

  /** Writes the stage and says so in the history. The caller holds the organization and the stages. */
  async function write(
    report: StoredVersion,
    from: string,
    move: { kind: ReviewEventKind; to: string; comment?: string | undefined; note?: string | null },
    actor: Actor,
  ): Promise<void> {
    await strapi.db.query(reportUid).update({ where: { id: report.id }, data: { stage: move.to } });
    await reviewEvents({ strapi }).append(report, { ...move, from, actor });
  }

  return {
    situationOf,

    /** Where a report stands, how it came there, what the caller may do now. 404 where they may not read it. */
    async review(documentId: string, asking: Asking, against: ComparedWith = 'last-look'): Promise<Review> {
      const person = await requirePerson(strapi, asking);
      return reviewOf(await situationOf(documentId, person), person, against);
    },

    /** The report to be read, and what to see beside it. 404 where the caller may not read it. */
    async reading(documentId: string, asking: Asking, against: ComparedWith): Promise<ReviewReading> {
      const person = await requirePerson(strapi, asking);
      const situation = await situationOf(documentId, person);
      const { report, document } = situation;
      const { organization, sourceUrl } = report;
      return {
        document,
        organization: organization && { code: organization.code, name: organization.name },
        sourceUrl,
        previous: await comparisons({ strapi }).previous(situation),
        review: await reviewOf(situation, person, against),
      };
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
        const identity = await reports({ strapi }).identity(documentId);
        if (!identity) throw unknownReport();
        if (identity.organizationId !== null) await organizations({ strapi }).lock(identity.organizationId);
        await stageChain.hold();
        const situation = await situationOf(documentId, person);
        const admitted = admit(situation, move, person);
        const { kind, to } = admitted;
        const { report, stage } = situation;
        const note = await noteWith(admitted, move, situation);
        await write(report, stage, { kind, to, comment: move.comment, note }, person);
        onCommit(() => {
          void reviewMail({ strapi }).arrived(report, to, person);
        });
        return reviewOf(await situationOf(documentId, person), person, 'last-look');
      });
    },

    /** Returns an approved report to the first stage, in the caller's transaction. */
    reopen(
      report: StoredVersion,
      kind: 'reopen' | 'organization' | 'withdrawal',
      actor: Actor,
      comment?: string,
    ): Promise<void> {
      return write(report, report.stage ?? firstStage, { kind, to: firstStage, comment }, actor);
    },
  };
};
