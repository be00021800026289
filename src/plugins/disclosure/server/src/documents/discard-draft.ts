import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { HookFactory } from './hook';
import { draftBefore } from './stored';

/**
 * Discarding a draft goes back to the published version. Without one, Strapi would delete the report; that is refused.
 * The revision goes on counting, so that a form opened before cannot overwrite what comes after.
 */
export const discardDraft: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || call.action !== 'discardDraft' || !documentId) return next();
  const before = await draftBefore(strapi, call);
  if (before && !(await getService(strapi, 'reports').published(documentId)))
    throw invalidAt([], {
      zh: '报告从未发布，没有可恢复的版本',
      en: 'The report was never published: there is no version to go back to',
    });
  const result = await next();
  const data = { revision: (before?.revision ?? 0) + 1 };
  await strapi.db.query(reportUid).updateMany({ where: { documentId, publishedAt: null }, data });
  return result;
};
