import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isRecord } from '../../../model';
import { getService } from '../services';

interface Config {
  /** The action of the content API without which the caller may not read what was written; none: nobody may. */
  readBy?: string;
}

/**
 * An answer to a write of the content API holds what the caller may read. What it writes of reports is drafts, which
 * never leave: the answer names the report and its revision.
 */
export const writtenAnswer =
  ({ readBy }: Config, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const written = isRecord(ctx.body) ? ctx.body.data : undefined;
    if (!isRecord(written) || (await getService(strapi, 'contentApi').mayDo(ctx.state.auth, readBy))) return;
    const { id, documentId } = written;
    const revision = readBy ? undefined : await getService(strapi, 'reports').revision(String(documentId));
    ctx.body = { data: { id, documentId, ...(revision !== undefined && { revision }) }, meta: {} };
  };
