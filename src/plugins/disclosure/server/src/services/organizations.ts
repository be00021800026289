import type { Core } from '@strapi/strapi';
import { organizationUid } from '../content-types/uids';

/** An organization as far as its place in the hierarchy goes. */
interface Placed {
  id: number;
  code: string;
  parent: { id: number } | null;
}

interface Particulars {
  id: number;
  name: string;
  code: string;
  kind: string | null;
  regionCode: string | null;
}

export const organizations = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.metadata.get(organizationUid).tableName;

  const find = (where: Record<string, unknown>): Promise<Placed | null> =>
    strapi.db
      .query(organizationUid)
      .findOne({ where, select: ['id', 'code'], populate: { parent: { select: ['id'] } } });

  return {
    find,

    /** What a publication says of an organization. */
    particulars(documentId: string): Promise<Particulars | null> {
      const select = ['id', 'name', 'code', 'kind', 'regionCode'];
      return strapi.db.query(organizationUid).findOne({ where: { documentId }, select });
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
