import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { type DocumentCall, type HookFactory, isBirth, reads } from './hook';
import { namedOrganization } from './named-organization';

async function organizationOf(strapi: Core.Strapi, call: DocumentCall): Promise<number | undefined> {
  const { data, documentId } = call.params;
  const named = isBirth(call) ? await namedOrganization(strapi, data) : undefined;
  if (named !== undefined || !documentId) return named;
  const identity = await getService(strapi, 'reports').identity(documentId);
  return identity?.organizationId ?? undefined;
}

/**
 * One transaction around each write, so that a hook can judge what was stored and roll it back. Writes to the reports
 * of one organization wait for each other: looking for a twin, comparing revisions and publishing are then free of
 * races.
 */
export const transaction: HookFactory = (strapi) => async (call, next) => {
  const concerned = call.uid === reportUid || call.uid === organizationUid;
  if (!concerned || reads.has(call.action)) return next();
  return strapi.db.transaction(async () => {
    if (call.uid === organizationUid) return next();
    const id = await organizationOf(strapi, call);
    if (id !== undefined && !(await getService(strapi, 'organizations').lock(id)))
      throw invalidAt(['organization'], { zh: '没有这个机关', en: 'There is no such organization' });
    return next();
  });
};
