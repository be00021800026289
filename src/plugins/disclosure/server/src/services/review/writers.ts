import type { Core } from '@strapi/strapi';
import type { ReviewEventKind } from '#contracts/review';
import { publicationUid, reviewEventUid, writerUid } from '../../content-types/uids';

/** Events by which a person had a hand in the content. */
const hands: readonly ReviewEventKind[] = ['submit', 'edit', 'reopen', 'organization', 'discard'];

interface HandEvent {
  report: string;
  kind: ReviewEventKind;
  actorId: number;
  sequence: number;
  organizationCode: string;
  year: number;
}

type RecordRow = Pick<HandEvent, 'sequence' | 'organizationCode' | 'year'> & { kind: 'publication' | 'withdrawal' };

/** A withdrawal reopens the report in the next row of the chain; whoever withdrew wrote nothing. */
const followsWithdrawal = ({ kind, sequence }: HandEvent, record: readonly RecordRow[]): boolean =>
  kind === 'reopen' && record.some((row) => row.kind === 'withdrawal' && row.sequence === sequence - 1);

const isSince = (event: HandEvent, record: readonly RecordRow[]): boolean =>
  record.every(
    ({ kind, organizationCode, year, sequence }) =>
      kind !== 'publication' ||
      organizationCode !== event.organizationCode ||
      year !== event.year ||
      sequence < event.sequence,
  );

/**
 * Who wrote content of a report since its last published version. The rows are written in the transaction that writes
 * the content, and go when a version is published. What was under way before there were such rows, the history tells:
 * who submitted it, and who edited it in review.
 */
export const reviewWriters = ({ strapi }: { strapi: Core.Strapi }) => {
  async function byHistory(where: Record<string, unknown>): Promise<HandEvent[]> {
    const events: HandEvent[] = await strapi.db.query(reviewEventUid).findMany({
      where: { kind: { $in: hands }, actorId: { $notNull: true }, ...where },
      select: ['report', 'kind', 'actorId', 'sequence', 'organizationCode', 'year'],
    });
    if (events.length === 0) return [];
    const record: RecordRow[] = await strapi.db.query(publicationUid).findMany({
      where: {
        organizationCode: { $in: [...new Set(events.map(({ organizationCode }) => organizationCode))] },
        year: { $in: [...new Set(events.map(({ year }) => year))] },
      },
      select: ['kind', 'sequence', 'organizationCode', 'year'],
    });
    return events.filter((event) => isSince(event, record) && !followsWithdrawal(event, record));
  }

  const noted = (where: Record<string, unknown>): Promise<Pick<HandEvent, 'report' | 'actorId'>[]> =>
    strapi.db.query(writerUid).findMany({ where, select: ['report', 'actorId'] });

  return {
    /** Ids of the admin users who wrote a report, or submitted it, since its last published version. */
    async of(report: string): Promise<number[]> {
      const found = [...(await noted({ report })), ...(await byHistory({ report }))];
      return [...new Set(found.map(({ actorId }) => actorId))];
    },

    /** Which of some reports a person wrote or submitted since their last published versions. */
    async by(actorId: number, reports: readonly string[]): Promise<Set<string>> {
      if (reports.length === 0) return new Set();
      const where = { actorId, report: { $in: reports } };
      const found = [...(await noted(where)), ...(await byHistory(where))];
      return new Set(found.map(({ report }) => report));
    },

    /** Notes who wrote, in the caller's transaction. The caller holds the report's organization. */
    async note(report: string, actorId: number | null): Promise<void> {
      if (actorId === null) return;
      const row = { report, actorId };
      if ((await strapi.db.query(writerUid).count({ where: row })) === 0)
        await strapi.db.query(writerUid).create({ data: row });
    },

    /** A version was published, or the report is gone: its writers count anew. */
    async forget(report: string): Promise<void> {
      await strapi.db.query(writerUid).deleteMany({ where: { report } });
    },
  };
};
