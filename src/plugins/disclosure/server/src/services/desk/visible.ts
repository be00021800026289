import type { Core, UID } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import { label } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { forbidden } from '../../errors';

type Where = Record<string, unknown>;

const checkerOf = (strapi: Core.Strapi, model: UID.ContentType, { userAbility }: Caller) =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });

/** Whether the caller may see any organization at all. */
export const seesOrganizations = (strapi: Core.Strapi, caller: Caller): boolean =>
  checkerOf(strapi, organizationUid, caller).can.read();

async function readable(strapi: Core.Strapi, uid: UID.ContentType, caller: Caller): Promise<Where> {
  const checker = checkerOf(strapi, uid, caller);
  if (checker.cannot.read()) throw forbidden(label('没有查看权限', 'You may not see this'));
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
