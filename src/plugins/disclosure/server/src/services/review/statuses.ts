import type { Core } from '@strapi/strapi';
import type { RecordedAct } from '#contracts/review';
import { type ReportStatus, reportStatus } from '#model';
import { publicationUid, reportUid } from '../../content-types/uids';
import { reports } from '../reports';
import { corrections } from './corrections';
import { reviewEvents } from './events';

interface Version {
  documentId: string;
  publishedAt: string | null;
  updatedAt: string;
  stage: string | null;
  year: number | null;
  organization: { code: string } | null;
}

interface Recorded {
  kind: RecordedAct['kind'];
  organizationCode: string;
  year: number;
  version: number;
  at: string;
  actorName: string;
  note: string | null;
}

/** The word for where reports stand, from their versions, their events and the public record. */
export const reportStatuses = ({ strapi }: { strapi: Core.Strapi }) => {
  const recorded = (where: Record<string, unknown>): Promise<Recorded[]> =>
    strapi.db.query(publicationUid).findMany({
      where,
      select: ['kind', 'organizationCode', 'year', 'version', 'at', 'actorName', 'note'],
      orderBy: { sequence: 'asc' },
    });

  async function of(documentIds: readonly string[]): Promise<Map<string, ReportStatus>> {
    if (documentIds.length === 0) return new Map();
    const versions: Version[] = await strapi.db.query(reportUid).findMany({
      where: { documentId: { $in: [...documentIds] } },
      select: ['documentId', 'publishedAt', 'updatedAt', 'stage', 'year'],
      populate: { organization: { select: ['code'] } },
    });
    const events = await reviewEvents({ strapi }).of(documentIds);
    const codes = [...new Set(versions.flatMap(({ organization }) => organization?.code ?? []))];
    const record = await recorded({ organizationCode: { $in: codes } });
    const drafts = versions.filter(({ publishedAt }) => publishedAt === null);
    // Publishing leaves both versions with one date: only another is worth reading whole.
    const moved = drafts.filter((draft) =>
      versions.some(
        ({ documentId, publishedAt, updatedAt }) =>
          documentId === draft.documentId && publishedAt !== null && new Date(updatedAt) < new Date(draft.updatedAt),
      ),
    );
    const corrected = await corrections({ strapi }).among(
      await reports({ strapi }).whole({
        documentId: { $in: moved.map(({ documentId }) => documentId) },
        publishedAt: null,
      }),
    );
    return new Map(
      drafts.map(({ documentId, stage, year, organization }) => {
        const published = versions.find((each) => each.documentId === documentId && each.publishedAt !== null);
        const last = record.findLast((row) => row.organizationCode === organization?.code && row.year === year);
        const kinds = events.filter(({ report }) => report === documentId).map(({ kind }) => kind);
        const isChanged = !published || corrected.has(documentId);
        return [documentId, reportStatus({ stage, record: last?.kind ?? null, isChanged, events: kinds })];
      }),
    );
  }

  return {
    /** Statuses of drafts, by document id. */
    of,

    async one(documentId: string): Promise<ReportStatus> {
      return (await of([documentId])).get(documentId) ?? 'drafting';
    },

    /** What was published and withdrawn of an organization's report of a year, oldest first. */
    async record(organizationCode: string | undefined, year: number | null): Promise<RecordedAct[]> {
      if (organizationCode === undefined || year === null) return [];
      const rows = await recorded({ organizationCode, year });
      return rows.map(({ kind, version, at, actorName, note }) => ({ kind, version, at, actor: actorName, note }));
    },
  };
};
