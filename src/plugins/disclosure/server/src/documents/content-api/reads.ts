import { reads } from '../call';
import { prepare } from '../hook';

export const publishedAlone = prepare({
  id: 'content-api.published-alone',
  about: ['report'],
  at: reads,
  by: ['content-api'],
  why: 'Drafts never leave by the content API, whatever status a caller asks for. The filters on how draft and published version compare go as well: they would tell that a draft exists.',
  run({ input }) {
    const { publicationFilter: _filter, hasPublishedVersion: _version, ...params } = input;
    return { ...params, status: 'published' };
  },
});
