import { firstStage } from '../../../model';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import type { HookFactory } from './hook';
import { draftBefore } from './stored';
import { writerOf } from './writer';

/** Whoever may not edit a report at its stage may not delete it there either; what reviewers have seen leaves a trace. */
export const deletionInReview: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || call.action !== 'delete') return next();
  const before = await draftBefore(strapi, call);
  if (!before) return next();
  const edits = getService(strapi, 'reviewEdits');
  const writer = writerOf(strapi);
  await edits.refuseUnlessEditor(before.stage ?? firstStage, writer);
  const result = await next();
  await edits.recordDeletion(before, writer);
  return result;
};
