import type { Core } from '@strapi/strapi';
import { organizationUid } from '../../content-types/uids';

/** An organization as far as its place in the hierarchy goes. */
interface Placed {
  id: number;
  code: string;
  parent: { id: number } | null;
}

/** What a publication says of an organization. */
interface Particulars {
  name: string;
  code: string;
  kind: string | null;
  regionCode: string | null;
}

/** An organization as it is stored: its place, and what a publication says of it. */
export interface StoredBody extends Placed, Particulars {
  documentId: string;
}

const particularNames = ['name', 'code', 'kind', 'regionCode'] as const;

/** Whether a publication would say the same of an organization. */
export const isSameBody = (one: Particulars, other: Particulars): boolean =>
  particularNames.every((name) => one[name] === other[name]);

export const organizations = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.metadata.get(organizationUid).tableName;

  const find = (where: Record<string, unknown>): Promise<Placed | null> =>
    strapi.db
      .query(organizationUid)
      .findOne({ where, select: ['id', 'code'], populate: { parent: { select: ['id'] } } });

  return {
    find,

    /** An organization as it is stored, or `null`. */
    body(documentId: string): Promise<StoredBody | null> {
      const select = ['id', 'documentId', ...particularNames];
      const populate = { parent: { select: ['id'] } };
      return strapi.db.query(organizationUid).findOne({ where: { documentId }, select, populate });
    },

    /** Name of an organization, for a title. */
    async nameOf(id: number): Promise<string | undefined> {
      const organization = await strapi.db.query(organizationUid).findOne({ where: { id }, select: ['name'] });
      return organization?.name;
    },

    /**
     * Holds back everyone else who wants the same organization until the caller's transaction ends. SQLite runs one
     * transaction at a time and ignores it.
     *
     * @returns whether the organization exists
     */
    async lock(id: number): Promise<boolean> {
      return await strapi.db.transaction(async ({ trx }) => {
        const rows = await strapi.db.getConnection(table()).transacting(trx).select('id').where({ id }).forUpdate();
        return rows.length > 0;
      });
    },

    /** The same by document id, whether or not it exists. */
    async hold(documentId: string): Promise<void> {
      await strapi.db.transaction(async ({ trx }) => {
        const rows = strapi.db.getConnection(table()).transacting(trx);
        await rows.select('id').where({ document_id: documentId }).forUpdate();
      });
    },

    /** Holds back everyone else who wants any organization until the caller's transaction ends. */
    async lockAll(): Promise<void> {
      await strapi.db.transaction(async ({ trx }) => {
        await strapi.db.getConnection(table()).transacting(trx).select('id').orderBy('id').forUpdate();
      });
    },

    /** Whether an organization stands above itself. */
    async isOwnAncestor(documentId: string): Promise<boolean> {
      const start = await find({ documentId });
      const seen = new Set<number>();
      for (let at = start; at?.parent; at = await find({ id: at.parent.id })) {
        if (seen.has(at.id)) return true;
        seen.add(at.id);
      }
      return false;
    },
  };
};
