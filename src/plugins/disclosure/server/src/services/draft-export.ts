import type { Core } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import { fromRows, label } from '../../../model';
import { reportUid } from '../content-types/uids';
import { notFound } from '../errors';
import type { ReportForExport } from '../exchange/report/report-for-export';
import { visible } from './desk/visible';
import { reports, type StoredVersion } from './reports';

/** Drafts that are read at a time where many are. */
const batchSize = 20;

export interface DraftFilters {
  year: number;
  /** Code of one organization. */
  organization?: string;
}

function exportOf(draft: StoredVersion): ReportForExport {
  const { organization } = draft;
  const { code, name, kind, regionCode } = organization ?? {};
  return {
    document: fromRows(draft),
    ...(code !== undefined &&
      name !== undefined && {
        organization: { code, name, kind: kind ?? null, regionCode: regionCode ?? null },
      }),
  };
}

/** Drafts as the writers of files take them, for those who may read them. */
export const draftExport = ({ strapi }: { strapi: Core.Strapi }) => {
  async function drafts(caller: Caller, documentIds: readonly string[]): Promise<StoredVersion[]> {
    const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
    return reports({ strapi }).whole(await visible(strapi, caller).reports(where));
  }

  async function* inBatches(caller: Caller, documentIds: readonly string[]): AsyncGenerator<ReportForExport> {
    for (let start = 0; start < documentIds.length; start += batchSize) {
      const batch = documentIds.slice(start, start + batchSize);
      const found = new Map((await drafts(caller, batch)).map((draft) => [draft.documentId, draft]));
      for (const documentId of batch) {
        const draft = found.get(documentId);
        if (draft) yield exportOf(draft);
      }
    }
  }

  const whereOf = ({ year, organization }: DraftFilters) => ({
    publishedAt: null,
    year,
    ...(organization !== undefined && { organization: { code: organization } }),
  });

  return {
    /** How many drafts there are, whoever may see them. */
    count: (filters: DraftFilters): Promise<number> => strapi.db.query(reportUid).count({ where: whereOf(filters) }),

    /** All drafts of a year, whoever may see them, read as they are taken. */
    async *all(filters: DraftFilters): AsyncGenerator<ReportForExport> {
      for (let after = 0; ; ) {
        const ids: { id: number }[] = await strapi.db.query(reportUid).findMany({
          where: { $and: [whereOf(filters), { id: { $gt: after } }] },
          select: ['id'],
          orderBy: { id: 'asc' },
          limit: batchSize,
        });
        const last = ids.at(-1);
        if (!last) return;
        for (const draft of await reports({ strapi }).whole({ id: { $in: ids.map(({ id }) => id) } }))
          yield exportOf(draft);
        after = last.id;
      }
    },

    /** 404 for a report that is not there, or that the caller may not see. */
    async one(caller: Caller, documentId: string): Promise<ReportForExport> {
      const [draft] = await drafts(caller, [documentId]);
      if (!draft) throw notFound(['documentId'], label('没有这份报告', 'There is no such report'));
      return exportOf(draft);
    },

    /** Those of some reports that the caller may see, read as they are taken. 403 for who may see none at all. */
    async many(caller: Caller, documentIds: readonly string[]): Promise<AsyncIterable<ReportForExport>> {
      await visible(strapi, caller).reports();
      return inBatches(caller, documentIds);
    },
  };
};
