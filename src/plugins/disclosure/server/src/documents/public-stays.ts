import { reportUid } from '../content-types/uids';
import { conflict } from '../errors';
import { getService } from '../services';
import type { HookFactory } from './hook';

const removals = new Set(['delete', 'unpublish']);

/** What is public stays so until it is withdrawn, with a reason: neither unpublishing nor deleting takes it back. */
export const publicStays: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || !removals.has(call.action) || !documentId) return next();
  const [version] = await getService(strapi, 'reports').versions(documentId);
  const { organization = null, year = null } = version ?? {};
  if (organization && year !== null && (await getService(strapi, 'publications').isPublic(organization.code, year)))
    throw conflict(
      ['documentId'],
      {
        zh: `报告已公开，须先撤回并说明理由：POST /disclosure/reports/${documentId}/withdrawal`,
        en: `The report is public; withdraw it first, with a reason: POST /disclosure/reports/${documentId}/withdrawal`,
      },
      {},
    );
  return next();
};
