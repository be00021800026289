import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ImportPreviewResponse } from '../../../contracts';
import { getService } from '../services';
import { withUploadedFile } from './uploaded-file';

/** Files of reports that someone is about to import. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async preview(ctx: Context): Promise<ImportPreviewResponse> {
    const { user, userAbility } = ctx.state;
    return withUploadedFile(ctx, async (file) => ({
      data: await getService(strapi, 'importPreview').read({ user, userAbility }, file, ctx.query.trace === 'true'),
    }));
  },
});
