import { organizationUid, reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { type HookFactory, isBirth } from './hook';

/**
 * A new document gets an id that no document ever had: under a chosen one, a report would take over the history of one
 * that was deleted. A copy may hand back the id of its source, which Strapi replaces.
 */
export const ownDocumentId: HookFactory = () => async (call, next) => {
  if (call.uid !== organizationUid && call.uid !== reportUid) return next();
  const { documentId, ...data } = call.params.data ?? {};
  if (documentId === undefined) return next();
  const isOfSource = call.action === 'clone' && documentId === call.params.documentId;
  if (isBirth(call) ? !isOfSource : typeof documentId !== 'string')
    throw invalidAt(['documentId'], { zh: 'documentId 由系统分配', en: 'The documentId is given by the system' });
  if (isBirth(call)) call.params = { ...call.params, data };
  return next();
};
