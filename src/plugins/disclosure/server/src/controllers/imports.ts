import { unlink } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ImportPreviewResponse } from '../../../contracts';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { Caller } from '../services/desk/visible';

/** A file as the body parser leaves it. */
const upload = z.object({ filepath: z.string(), originalFilename: z.string().nullable(), size: z.number() });

/** Files of reports that someone is about to import. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });

  return {
    async preview(ctx: Context): Promise<ImportPreviewResponse> {
      const uploads = Object.values(ctx.request.files ?? {}).flat();
      try {
        const { data: file } = upload.safeParse(ctx.request.files?.files);
        if (!file || uploads.length > 1)
          throw invalidAt(['files'], { zh: '请上传一个文件', en: 'Upload one file, in the field “files”' });
        const { filepath: path, originalFilename, size } = file;
        return {
          data: await getService(strapi, 'importPreview').read(caller(ctx), {
            path,
            name: originalFilename ?? '',
            size,
          }),
        };
      } finally {
        // The body parser forgets its files when a request is refused, and those in fields it does not know.
        await Promise.all(uploads.map(({ filepath }) => unlink(filepath).catch(() => undefined)));
      }
    },
  };
};
