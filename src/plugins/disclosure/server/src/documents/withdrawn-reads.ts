import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { isContentApi } from './content-api';
import type { HookFactory } from './hook';

/** A withdrawn report is not "not found": the content API says that it was withdrawn, and why. */
export const withdrawnReads: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || call.action !== 'findOne' || !documentId || !isContentApi(strapi)) return next();
  const found = await next();
  if (found) return found;
  const draft = await getService(strapi, 'reports').draft(documentId);
  if (!draft?.organization || draft.year === null) return found;
  const withdrawal = await getService(strapi, 'publicRecord').withdrawal(draft.organization.code, draft.year);
  if (withdrawal) throw withdrawal;
  return found;
};
