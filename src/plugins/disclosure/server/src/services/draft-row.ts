import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';

/** Columns by which a row tells that it was written, as the database holds them. */
export type WriteMarks = Readonly<Record<(typeof columns)[number], unknown>>;

const columns = ['revision', 'updated_at', 'updated_by_id'] as const;

/** The row of a draft itself, beneath the document service: what a write leaves on it besides content. */
export const draftRow = ({ strapi }: { strapi: Core.Strapi }) => {
  const { tableName } = strapi.db.metadata.get(reportUid);

  return {
    async marks(documentId: string): Promise<WriteMarks | undefined> {
      return await strapi.db.transaction(async ({ trx }): Promise<WriteMarks | undefined> => {
        const drafts = trx(tableName).where({ document_id: documentId }).whereNull('published_at');
        return await drafts.first([...columns]);
      });
    },

    /** Takes back what a write left that changed nothing. */
    async restore(id: number, marks: WriteMarks): Promise<void> {
      await strapi.db.transaction(async ({ trx }) => {
        await trx(tableName).where({ id }).update(marks);
      });
    },

    /** Stage and revision of a draft, where Strapi has written others. */
    async write(documentId: string, data: { stage?: string | null; revision?: number }): Promise<void> {
      await strapi.db.query(reportUid).updateMany({ where: { documentId, publishedAt: null }, data });
    },
  };
};
