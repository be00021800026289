import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { documentIdOf, type HookFactory, isBirth } from './hook';

/** One report per organization and year. The organization is locked, so what this sees cannot change beside it. */
export const onePerYear: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'publish')) return next();
  const result = await next();
  const reports = getService(strapi, 'reports');
  const documentId = documentIdOf(call, result);
  const identity = documentId ? await reports.identity(documentId) : null;
  if (!documentId || !identity?.organizationId || identity.year === null) return result;
  if (await reports.hasTwin(documentId, identity.organizationId, identity.year))
    throw invalidAt(['year'], {
      zh: `该机关 ${identity.year} 年度已有报告`,
      en: `The organization already has a report for ${identity.year}`,
    });
  return result;
};
