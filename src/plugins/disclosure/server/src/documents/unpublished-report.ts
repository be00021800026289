import { lastStage } from '../../../model';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { currentActor } from '../services/actor';
import type { HookFactory } from './hook';
import { draftBefore } from './stored';

/** A report that is taken back from the public begins anew: what was approved once is not published a second time. */
export const unpublishedReport: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || call.action !== 'unpublish') return next();
  const draft = await draftBefore(strapi, call);
  const result = await next();
  if (draft?.stage === lastStage) await getService(strapi, 'moves').reopen(draft, 'reopen', currentActor(strapi));
  return result;
};
