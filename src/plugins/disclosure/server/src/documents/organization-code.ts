import { organizationUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { HookFactory } from './hook';

/** The code of an organization stays once something of it was published: digests, addresses and the public record hold it. */
export const organizationCode: HookFactory = (strapi) => async (call, next) => {
  const { documentId, data } = call.params;
  if (call.uid !== organizationUid || call.action !== 'update' || !documentId || data?.code === undefined)
    return next();
  const organizations = getService(strapi, 'organizations');
  const before = await organizations.find({ documentId });
  if (before) await organizations.lock(before.id);
  const result = await next();
  const after = await organizations.find({ documentId });
  const published = async (code: string) =>
    (await getService(strapi, 'reports').hasPublished(documentId)) ||
    (await getService(strapi, 'publications').hasAny(code));
  if (before && before.code !== after?.code && (await published(before.code)))
    throw invalidAt(['code'], {
      zh: '机关已有报告发布，代码不能更改',
      en: 'The code is fixed once a report of the organization is published',
    });
  return result;
};
