import { reportUid } from '../content-types/uids';
import { forbidden } from '../errors';
import { isContentApi } from './content-api';
import type { HookFactory } from './hook';

const refusal = {
  zh: '内容接口只能写草稿，不能发布',
  en: 'The content API writes drafts; it never publishes',
};

/**
 * The content API writes drafts. Strapi's default there is to publish, so a call that merely does not say otherwise is
 * a draft; one that asks for publication is refused. (For GraphQL, whose default looks like a request,
 * `graphql/drafts-only.ts` tells them apart.)
 */
export const contentApiWrites: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !isContentApi(strapi)) return next();
  if (call.action === 'publish' || call.action === 'unpublish') throw forbidden(refusal, ['status']);
  if (call.action !== 'create' && call.action !== 'update' && call.action !== 'clone') return next();
  if (strapi.requestContext.get()?.query.status === 'published') throw forbidden(refusal, ['status']);
  call.params = { ...call.params, status: 'draft' };
  return next();
};
