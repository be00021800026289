import { blocksPublication, summarize } from '../../../model';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { type HookFactory, publishes } from './hook';
import { refusalOf } from './refusal';
import { storedAfter } from './stored';

/** A report that does not add up is not published: what was just published is judged, and rolled back if need be. */
export const publishing: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !publishes(call)) return next();
  const result = await next();
  const { published } = await storedAfter(strapi, call, result);
  const judgement = published ? getService(strapi, 'reports').check(published) : undefined;
  if (!judgement || !blocksPublication(judgement.findings)) return result;
  const { errors } = summarize(judgement.findings);
  throw refusalOf(judgement, {
    zh: `报告有 ${errors} 处错误，不能发布`,
    en: `The report has ${errors} errors and cannot be published`,
  });
};
