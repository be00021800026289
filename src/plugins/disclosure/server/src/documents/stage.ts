import { firstStage } from '../../../model';
import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { isContentApi } from './content-api';
import { type HookFactory, isBirth } from './hook';
import { draftBefore } from './stored';

/**
 * `stage` is written by moves alone. A form that hands back the stage as it was read says nothing new, nor does a copy
 * that leaves it blank; anything else is refused. Every report, copies included, begins in the first stage.
 */
export const stage: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'update')) return next();
  const { stage: said, ...rest } = call.params.data ?? {};
  const current = isBirth(call) ? firstStage : (await draftBefore(strapi, call))?.stage;
  if (said !== undefined && (isContentApi(strapi) || said !== current) && !(call.action === 'clone' && said === null))
    throw invalidAt(['stage'], {
      zh: '环节只能通过审核流转改变',
      en: 'The stage changes only by moves of the review',
    });
  call.params = { ...call.params, data: isBirth(call) ? { ...rest, stage: firstStage } : rest };
  return next();
};
