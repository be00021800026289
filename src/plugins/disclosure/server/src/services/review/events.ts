import type { Core } from '@strapi/strapi';
import type { ReviewEvent, ReviewEventKind } from '#contracts/review';
import { canonicalJson, fromRows, type Particulars, type ReportDocument } from '#model';
import { reviewEventUid } from '../../content-types/uids';
import type { Actor } from '../actor';
import { chain } from '../record/chain';
import type { StoredVersion } from '../reports';
import { particularsOf } from './look';
import type { PastEvent } from './permitted-moves';

/** An event as it is stored, without the document, which is most of its size. */
export interface StoredEvent extends PastEvent {
  id: number;
  report: string;
  fromStage: string;
  toStage: string;
  actorName: string;
  comment: string | null;
  note: string | null;
  at: string;
  digest: string;
}

export interface Happening {
  kind: ReviewEventKind;
  from: string;
  to: string;
  comment?: string | undefined;
  note?: string | null | undefined;
  actor: Actor;
}

const select = [
  'id',
  'report',
  'kind',
  'fromStage',
  'toStage',
  'actorId',
  'actorName',
  'comment',
  'note',
  'at',
  'digest',
];

/** What stood at an event. The particulars are absent in events from before they were kept. */
export interface Seen {
  document: ReportDocument;
  particulars: Particulars | null;
}

export const toReviewEvent = (event: StoredEvent): ReviewEvent => ({
  id: event.id,
  kind: event.kind,
  from: event.fromStage,
  to: event.toStage,
  at: event.at,
  actor: { id: event.actorId, name: event.actorName },
  comment: event.comment,
  note: event.note,
  digest: event.digest,
});

/** The history of reports on their way to publication. It only ever grows. */
export const reviewEvents = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Events of one report or several, oldest first. */
  of(report: string | readonly string[]): Promise<StoredEvent[]> {
    const where = { report: typeof report === 'string' ? report : { $in: report } };
    return strapi.db.query(reviewEventUid).findMany({ where, select, orderBy: { sequence: 'asc' } });
  },

  /** Reports that a person submitted, ever. */
  async submittedBy(actorId: number): Promise<string[]> {
    const where = { actorId, kind: 'submit' };
    const events = await strapi.db.query(reviewEventUid).findMany({ where, select: ['report'] });
    return [...new Set<string>(events.map(({ report }: { report: string }) => report))];
  },

  /** Whose report of which year a history is about. */
  async subject(report: string): Promise<{ code: string; year: number } | undefined> {
    const columns = ['organizationCode', 'year'];
    const event = await strapi.db.query(reviewEventUid).findOne({ where: { report }, select: columns });
    return event ? { code: event.organizationCode, year: event.year } : undefined;
  },

  /** What the report said at an event. */
  async seen(id: number): Promise<Seen> {
    const columns = ['document', 'sourceUrl', 'organizationName', 'organizationKind', 'regionCode'];
    const event = await strapi.db.query(reviewEventUid).findOne({ where: { id }, select: columns });
    const { sourceUrl, organizationName: name, organizationKind: kind, regionCode } = event;
    const particulars = name === null ? null : particularsOf({ sourceUrl, organization: { name, kind, regionCode } });
    return { document: JSON.parse(event.document), particulars };
  },

  /** Records what happened to a report, with the report as it is, in the caller's transaction. */
  async append(report: StoredVersion, { kind, from, to, comment, note, actor }: Happening): Promise<void> {
    const { documentId, organization, year, sourceUrl } = report;
    await chain({ strapi }).append('disclosure_review_events', {
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
      note: note ?? null,
      source_url: sourceUrl ?? null,
      organization_name: organization?.name ?? null,
      organization_kind: organization?.kind ?? null,
      document: canonicalJson(fromRows(report)),
    });
  },
});
