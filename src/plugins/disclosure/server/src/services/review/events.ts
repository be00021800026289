import type { Core } from '@strapi/strapi';
import type { ReviewEvent, ReviewEventKind } from '../../../../contracts/review';
import { canonicalJson, fromRows, type ReportDocument } from '../../../../model';
import { reviewEventUid } from '../../content-types/uids';
import { getService } from '..';
import type { Actor } from '../actor';
import type { StoredVersion } from '../reports';
import type { PastEvent } from './permitted-moves';

/** An event as it is stored, without the document, which is most of its size. */
export interface StoredEvent extends PastEvent {
  id: number;
  report: string;
  fromStage: string;
  toStage: string;
  actorName: string;
  comment: string | null;
  at: string;
  digest: string;
}

export interface Happening {
  kind: ReviewEventKind;
  from: string;
  to: string;
  comment?: string | undefined;
  actor: Actor;
}

const select = ['id', 'report', 'kind', 'fromStage', 'toStage', 'actorId', 'actorName', 'comment', 'at', 'digest'];

export const toReviewEvent = (event: StoredEvent): ReviewEvent => ({
  id: event.id,
  kind: event.kind,
  from: event.fromStage,
  to: event.toStage,
  at: event.at,
  actor: { id: event.actorId, name: event.actorName },
  comment: event.comment,
  digest: event.digest,
});

/** The history of reports on their way to publication. It only ever grows. */
export const reviewEvents = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Events of one report or several, oldest first. */
  of(report: string | readonly string[]): Promise<StoredEvent[]> {
    const where = { report: typeof report === 'string' ? report : { $in: report } };
    return strapi.db.query(reviewEventUid).findMany({ where, select, orderBy: { sequence: 'asc' } });
  },

  /** Which of some reports a person has submitted or edited in review, ever. */
  async by(actorId: number, reports: readonly string[]): Promise<string[]> {
    const where = { actorId, report: { $in: reports }, kind: { $in: ['submit', 'edit'] } };
    const events = await strapi.db.query(reviewEventUid).findMany({ where, select: ['report'] });
    return events.map(({ report }) => report);
  },

  /** Whose report of which year a history is about. */
  async subject(report: string): Promise<{ code: string; year: number } | undefined> {
    const columns = ['organizationCode', 'year'];
    const event = await strapi.db.query(reviewEventUid).findOne({ where: { report }, select: columns });
    return event ? { code: event.organizationCode, year: event.year } : undefined;
  },

  /** What the report said at an event. */
  async document(id: number): Promise<ReportDocument> {
    const event = await strapi.db.query(reviewEventUid).findOne({ where: { id }, select: ['document'] });
    return JSON.parse(event.document);
  },

  /** Records what happened to a report, with the report as it is, in the caller's transaction. */
  async append(report: StoredVersion, { kind, from, to, comment, actor }: Happening): Promise<void> {
    const { documentId, organization, year } = report;
    await getService(strapi, 'chain').append('disclosure_review_events', {
      kind,
      report: documentId,
      organization_code: organization?.code ?? '',
      region_code: organization?.regionCode ?? null,
      year: year ?? 0,
      from_stage: from,
      to_stage: to,
      actor_id: actor.actorId,
      actor_name: actor.actorName,
      comment: comment ?? null,
      document: canonicalJson(fromRows(report)),
    });
  },
});
