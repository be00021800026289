import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { isContentApi } from './content-api';
import { type DocumentCall, type HookFactory, isBirth } from './hook';

/** Where every report begins, copies included. */
const firstStage = 'drafting';

async function currentStage(strapi: Core.Strapi, call: DocumentCall): Promise<string> {
  const { documentId } = call.params;
  const draft = !isBirth(call) && documentId ? await getService(strapi, 'reports').draft(documentId) : null;
  return draft?.stage ?? firstStage;
}

/**
 * `stage` is written by moves alone. A form that hands back the stage as it was read says nothing new; anything else
 * is refused.
 */
export const stage: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'update')) return next();
  const { stage: said, ...rest } = call.params.data ?? {};
  if (said !== undefined && (isContentApi(strapi) || said !== (await currentStage(strapi, call))))
    throw invalidAt(['stage'], {
      zh: '阶段只能通过审核流转改变',
      en: 'The stage changes only by moves of the review',
    });
  call.params = { ...call.params, data: isBirth(call) ? { ...rest, stage: firstStage } : rest };
  return next();
};
