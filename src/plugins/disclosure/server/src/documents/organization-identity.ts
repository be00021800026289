import { lastStage } from '../../../model';
import { organizationUid } from '../content-types/uids';
import { getService } from '../services';
import { currentActor } from '../services/actor';
import type { HookFactory } from './hook';

/** What a publication says of the organization. */
const published = ['name', 'code', 'kind', 'regionCode'] as const;

const approvedOf = (organizationId: number) => ({
  organization: { id: organizationId },
  stage: lastStage,
  publishedAt: null,
});

/**
 * A report is approved as the report of an organization. When what is published of that changes, reports that are
 * approved and not yet published go back to the beginning.
 */
export const organizationIdentity: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== organizationUid || call.action !== 'update' || !documentId) return next();
  const organizations = getService(strapi, 'organizations');
  const before = await organizations.particulars(documentId);
  if (before) await organizations.lock(before.id);
  const result = await next();
  const after = await organizations.particulars(documentId);
  if (!before || !after || published.every((field) => before[field] === after[field])) return result;
  const approvals = getService(strapi, 'approvals');
  for (const report of await getService(strapi, 'reports').whole(approvedOf(after.id)))
    if (await approvals.isPending(report))
      await getService(strapi, 'moves').reopen(report, 'organization', currentActor(strapi));
  return result;
};
