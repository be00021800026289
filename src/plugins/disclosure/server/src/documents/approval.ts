import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { type HookFactory, publishes } from './hook';
import { storedAfter } from './stored';

/** What is published is what was approved: whichever path asks, the version that was just published is compared. */
export const approval: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !publishes(call)) return next();
  const result = await next();
  const { draft, published } = await storedAfter(strapi, call, result);
  if (published) await getService(strapi, 'approvals').refuseUnapproved(published, draft);
  return result;
};
