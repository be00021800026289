import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ImportPreviewResponse } from '../../../contracts';
import { callerOf } from '../input/request';
import { withUploadedFile } from '../input/uploaded-file';
import { getService } from '../services';

/** Files of reports that someone is about to import. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async preview(ctx: Context): Promise<ImportPreviewResponse> {
    return withUploadedFile(ctx, async (file) => ({
      data: await getService(strapi, 'importPreview').read(callerOf(ctx), file, ctx.query.trace === 'true'),
    }));
  },
});
