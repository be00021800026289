import type { Core, UID } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import { organizationUid, reportUid } from '../../content-types/uids';
import { forbidden } from '../../errors';

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
