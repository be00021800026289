import { reportUid } from '../content-types/uids';
import { isContentApi } from './content-api';
import { type HookFactory, reads } from './hook';

/**
 * Drafts never leave by the content API, whatever `status` a caller asks for. The filters on how draft and published
 * version compare go as well: they would tell that a draft exists.
 */
export const contentApiReads: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !reads.has(call.action) || !isContentApi(strapi)) return next();
  const { publicationFilter: _filter, hasPublishedVersion: _version, ...params } = call.params;
  call.params = { ...params, status: 'published' };
  return next();
};
