import { organizationUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { HookFactory } from './hook';

/** An organization that has reports or publications cannot be deleted: they would belong to nobody. */
export const organizationDeletion: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== organizationUid || call.action !== 'delete' || !documentId) return next();
  const organization = await getService(strapi, 'organizations').find({ documentId });
  if (organization) await getService(strapi, 'organizations').lock(organization.id);
  if (await getService(strapi, 'reports').hasAny(documentId))
    throw invalidAt([], { zh: '机关还有报告，不能删除', en: 'The organization has reports and cannot be deleted' });
  if (organization && (await getService(strapi, 'publications').hasAny(organization.code)))
    throw invalidAt([], {
      zh: '机关有公开过的报告，不能删除',
      en: 'The organization has publications and cannot be deleted',
    });
  return next();
};
