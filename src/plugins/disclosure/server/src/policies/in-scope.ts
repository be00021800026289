import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../../../model';
import { organizationUid, reportUid } from '../content-types/uids';
import { invalidAt, notFound } from '../errors';
import { getService } from '../services';
import type { Scope } from '../services/scope';

const concerned: readonly string[] = [reportUid, organizationUid];

/** Every place where a route of the Content Manager names documents. */
function namedDocuments({ params, request }: Context): string[] {
  const body = request.body as { documentIds?: unknown } | undefined;
  const ids = [params.id, params.sourceId, request.query.id, request.query.documentIds, body?.documentIds];
  return ids.flat().filter((id) => {
    if (id !== undefined && typeof id !== 'string')
      throw invalidAt(['documentIds'], label('文档标识应为文本', 'A document id is a text'));
    return id !== undefined;
  });
}

/** Which of the documents exist, but not for this user. */
function outside(strapi: Core.Strapi, uid: string, ids: string[], scope: ReadonlySet<number>): Promise<number> {
  const inScope = { id: { $notIn: [...scope] } };
  const where = uid === reportUid ? { $or: [{ organization: inScope }, { organization: null }] } : inScope;
  return strapi.db.query(uid as typeof reportUid).count({ where: { documentId: { $in: ids }, ...where } });
}

/**
 * What lies outside a user's scope is not there, on every route that names a document. The conditions of the permission
 * engine say so for most of them, but some routes ask the database without them.
 */
export async function inScope(
  context: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  const { model } = context.params;
  if (!concerned.includes(model)) return true;
  const ids = namedDocuments(context);
  if (ids.length === 0) return true;
  const scope: Scope = await getService(strapi, 'scope').of(context.state.user);
  if (scope !== 'all' && (await outside(strapi, model, ids, scope)) > 0)
    throw notFound([], label('没有这个文档', 'There is no such document'));
  return true;
}
