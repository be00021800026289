import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { differ } from '../services/review/edits';
import { type HookFactory, publishes } from './hook';
import { draftBefore, storedAfter } from './stored';

/**
 * What is published is what was approved: whichever path asks, the version that was just published is compared. A call
 * that changes the report and publishes it at once publishes what nobody approved, whatever it changed.
 */
export const approval: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !publishes(call)) return next();
  const before = await draftBefore(strapi, call);
  const result = await next();
  const { draft, published } = await storedAfter(strapi, call, result);
  const approvals = getService(strapi, 'approvals');
  if (published) await approvals.refuseUnapproved(published, draft);
  if (before && draft && differ(before, draft)) approvals.refuseChanged();
  return result;
};
