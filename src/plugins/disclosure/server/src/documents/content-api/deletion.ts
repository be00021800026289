import { label } from '#model';
import { forbidden } from '../../errors';
import { admit } from '../hook';

export const neverDeletesPublished = admit({
  id: 'content-api.never-deletes-published',
  about: ['report'],
  at: ['delete'],
  by: ['content-api'],
  why: 'The content API may delete a draft that was never published; a published report it cannot take back.',
  run({ before }) {
    if (before.published)
      throw forbidden(label('内容接口不能删除已发布的报告', 'The content API cannot delete a published report'));
  },
});
