import { organizationUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { documentIdOf, type HookFactory } from './hook';

/**
 * No organization stands above itself. While a parent changes no other parent does, or two changes could close a circle
 * that neither sees.
 */
export const organizationParent: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== organizationUid || call.params.data?.parent === undefined) return next();
  const organizations = getService(strapi, 'organizations');
  await organizations.lockAll();
  const result = await next();
  const documentId = documentIdOf(call, result);
  if (documentId && (await organizations.isOwnAncestor(documentId)))
    throw invalidAt(['parent'], { zh: '上级机关形成循环', en: 'The parents form a circle' });
  return result;
};
