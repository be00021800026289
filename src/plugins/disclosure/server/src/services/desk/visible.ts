import type { Core, UID } from '@strapi/strapi';
import { organizationUid, reportUid } from '../../content-types/uids';
import { forbidden } from '../../errors';

/** What Strapi's permission engine makes of a user. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

/** Who asks, as Strapi's authentication leaves it in `ctx.state`. */
export interface Caller {
  user: { id: number };
  userAbility: Ability;
}

type Where = Record<string, unknown>;

async function readable(strapi: Core.Strapi, uid: UID.ContentType, { userAbility }: Caller): Promise<Where> {
  const checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
  if (checker.cannot.read()) throw forbidden({ zh: '没有查看权限', en: 'You may not see this' });
  const { filters } = await checker.sanitizedQuery.read({});
  return strapi.get('query-params').transform(uid, { filters }).where ?? {};
}

/** What the caller may see, as conditions for the database: the same that the Content Manager's lists apply. */
export const visible = (strapi: Core.Strapi, caller: Caller) => ({
  reports: async (where: Where = {}): Promise<Where> => ({ $and: [await readable(strapi, reportUid, caller), where] }),
  organizations: async (where: Where = {}): Promise<Where> => ({
    $and: [await readable(strapi, organizationUid, caller), where],
  }),
});
