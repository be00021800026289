import type { Core } from '@strapi/strapi';
import { nameOf } from '../services/actor';
import type { Writer } from '../services/review/edits';
import { isContentApi } from './content-api';

/** Who writes in the request under way. */
export function writerOf(strapi: Core.Strapi): Writer {
  if (isContentApi(strapi)) return 'content-api';
  const state = strapi.requestContext.get()?.state;
  const user = state?.route?.info?.type === 'admin' ? state.user : undefined;
  if (!user) return null;
  const { id, roles = [] } = user;
  const isSuperAdmin = strapi.service('admin::role').hasSuperAdminRole({ roles });
  return { id, roles, isSuperAdmin, actorId: id, actorName: nameOf(user) };
}
