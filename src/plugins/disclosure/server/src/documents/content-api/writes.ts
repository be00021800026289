import { label } from '#model';
import { forbidden } from '../../errors';
import { prepare, refuse } from '../hook';

const refusal = label('内容接口只能写草稿，不能发布', 'The content API writes drafts; it never publishes');

/** For GraphQL, whose default looks like a request, `graphql/drafts-only.ts` tells the two apart. */
export const neverPublishes = refuse({
  id: 'content-api.never-publishes',
  about: ['report'],
  at: ['publish', 'unpublish', 'create', 'update', 'clone'],
  by: ['content-api'],
  why: 'The content API writes drafts. A call that asks for publication is refused.',
  run({ action, request }) {
    if (action === 'publish' || action === 'unpublish' || request.query.status === 'published')
      throw forbidden(refusal, ['status']);
  },
});

export const writesDrafts = prepare({
  id: 'content-api.writes-drafts',
  about: ['report'],
  at: ['create', 'update', 'clone'],
  by: ['content-api'],
  why: 'Strapi’s default in the content API is to publish, so a call that merely does not say otherwise is a draft.',
  run: ({ input }) => ({ ...input, status: 'draft' }),
});
