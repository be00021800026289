import { reportUid } from '../content-types/uids';
import { forbidden } from '../errors';
import { getService } from '../services';
import { isContentApi } from './content-api';
import type { HookFactory } from './hook';

/** The content API may delete a draft that was never published; a published report it cannot take back. */
export const contentApiDelete: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || call.action !== 'delete' || !documentId || !isContentApi(strapi)) return next();
  if (await getService(strapi, 'reports').published(documentId))
    throw forbidden({
      zh: '内容接口不能删除已发布的报告',
      en: 'The content API cannot delete a published report',
    });
  return next();
};
