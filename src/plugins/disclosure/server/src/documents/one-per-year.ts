import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { type HookFactory, isBirth } from './hook';
import { storedAfter } from './stored';

/** One report per organization and year. The organization is locked, so what this sees cannot change beside it. */
export const onePerYear: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'publish')) return next();
  const result = await next();
  const { draft } = await storedAfter(strapi, call, result);
  if (!draft?.organization || draft.year === null) return result;
  if (await getService(strapi, 'reports').hasTwin(draft.documentId, draft.organization.id, draft.year))
    throw invalidAt(['year'], {
      zh: `该机关 ${draft.year} 年度已有报告`,
      en: `The organization already has a report for ${draft.year}`,
    });
  return result;
};
