import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../content-types/uids';
import { forbidden, notFound } from '../errors';
import { getService } from '../services';
import { includes, type Scope } from '../services/scope';
import { type CallParams, type DocumentCall, documentIdOf, type Hook, type HookFactory, isBirth, reads } from './hook';
import { namedOrganization } from './named-organization';
import { writerOf } from './writer';

type Guard = (call: DocumentCall, next: () => Promise<unknown>, scope: Scope) => Promise<unknown>;

const unseen = () => notFound([], { zh: '没有这个文档', en: 'There is no such document' });

/**
 * The Content Manager asks only how many organizations a report has. By that the permission engine could not tell that
 * the report it answers with is in scope, and would leave all its fields out.
 */
function answerWithOrganization({ populate, ...params }: CallParams): CallParams {
  const counts = typeof populate === 'object' && populate !== null && 'organization' in populate;
  return counts
    ? { ...params, populate: { ...populate, organization: { fields: ['documentId'] } } }
    : { ...params, populate };
}

/**
 * A report is written only for an organization in scope. That is said before anything is looked up about the report, so
 * that no other refusal tells what is there; what was stored is judged as well.
 */
const reports = (strapi: Core.Strapi): Guard => {
  const organizationOf = async (documentId: string | undefined) =>
    documentId === undefined ? undefined : (await getService(strapi, 'reports').identity(documentId))?.organizationId;
  const refuseForeign = (scope: Scope, organizationId: number | null | undefined) => {
    if (!includes(scope, organizationId))
      throw forbidden({ zh: '您不能为该机关编制报告', en: 'You may not write reports for this organization' }, [
        'organization',
      ]);
  };
  return async (call, next, scope) => {
    const { documentId, data } = call.params;
    if (documentId && !includes(scope, await organizationOf(documentId))) throw unseen();
    const named = isBirth(call) ? await namedOrganization(strapi, data) : undefined;
    if (named !== undefined) refuseForeign(scope, named);
    call.params = answerWithOrganization(call.params);
    const result = await next();
    if (isBirth(call)) refuseForeign(scope, await organizationOf(documentIdOf(call, result)));
    return result;
  };
};

/** An organization is written only in scope, and stands only below one that is. */
const organizations =
  (strapi: Core.Strapi): Guard =>
  async (call, next, scope) => {
    const find = async (documentId: string | undefined) =>
      documentId ? await getService(strapi, 'organizations').find({ documentId }) : null;
    const before = await find(call.params.documentId);
    if (before && !includes(scope, before.id)) throw unseen();
    const result = await next();
    const after = await find(documentIdOf(call, result));
    const moved = after && (isBirth(call) || after.parent?.id !== before?.parent?.id);
    if (moved && !includes(scope, after.parent?.id))
      throw forbidden(
        { zh: '上级机关不在您的管理范围内', en: 'The parent is not an organization that you deal with' },
        ['parent'],
      );
    return result;
  };

/** What an admin user writes lies in their scope, whichever route of the admin panel it comes by. */
export const scope: HookFactory = (strapi) => {
  const guards: Readonly<Record<string, Guard>> = {
    [reportUid]: reports(strapi),
    [organizationUid]: organizations(strapi),
  };
  const hook: Hook = async (call, next) => {
    const guard = guards[call.uid];
    const writer = guard && !reads.has(call.action) ? writerOf(strapi) : null;
    if (!guard || writer === null || writer === 'content-api') return next();
    const limit = await getService(strapi, 'scope').of(writer);
    return limit === 'all' ? next() : guard(call, next, limit);
  };
  return hook;
};
