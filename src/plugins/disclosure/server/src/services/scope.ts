import type { Core } from '@strapi/strapi';
import { organizationUid } from '../content-types/uids';

/** The right that lifts the limit from a role. */
export const allReportsAction = 'plugin::disclosure.reports.all';

/** Whose scope is asked for: an admin user with the roles they hold. */
export interface ScopedUser {
  id: number;
  roles: readonly { code: string }[];
}

/** Ids of the organizations that a user deals with; `'all'` for one who is not limited. */
export type Scope = 'all' | ReadonlySet<number>;

/**
 * Which organizations, and so which reports, an admin user sees: those that they are a member of, and those below.
 * Super admins and holders of {@link allReportsAction} see all.
 */
export const scope = ({ strapi }: { strapi: Core.Strapi }) => {
  const organizations = (where: Record<string, unknown>): Promise<{ id: number }[]> =>
    strapi.db.query(organizationUid).findMany({ where, select: ['id'] });

  async function isUnlimited({ id, roles }: ScopedUser): Promise<boolean> {
    if (strapi.service('admin::role').hasSuperAdminRole({ roles })) return true;
    const where = { action: allReportsAction, role: { users: { id } } };
    return (await strapi.db.query('admin::permission').count({ where })) > 0;
  }

  return {
    async of(user: ScopedUser): Promise<Scope> {
      if (await isUnlimited(user)) return 'all';
      const found = new Set<number>();
      let level = await organizations({ members: { id: user.id } });
      while (level.length > 0) {
        // A circle of parents cannot be stored; should one be there all the same, each organization is visited once.
        const fresh = level.map(({ id }) => id).filter((id) => !found.has(id));
        for (const id of fresh) found.add(id);
        level = fresh.length > 0 ? await organizations({ parent: { id: { $in: fresh } } }) : [];
      }
      return found;
    },
  };
};

/** Whether an organization lies in a scope. */
export function includes(limit: Scope, organizationId: number | null | undefined): boolean {
  return limit === 'all' || (typeof organizationId === 'number' && limit.has(organizationId));
}
