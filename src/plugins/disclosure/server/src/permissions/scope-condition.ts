import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { organizationUid, reportUid } from '../content-types/uids';
import { getService } from '../services';
import type { Scope, ScopedUser } from '../services/scope';

/** What the permission engine hands over before it registers one permission of a user. */
interface Registration extends Partial<ScopedUser> {
  permission: { subject?: string | null };
  condition: { and(condition: Record<string, unknown>): unknown };
}

/** How a subject belongs to an organization, as a path that both the database and an entity in memory can follow. */
const organizationPaths: Readonly<Record<string, string>> = {
  [reportUid]: 'organization.id',
  [organizationUid]: 'id',
};

/**
 * Limits every permission on reports and organizations to the user's scope, whatever role it comes from: also from one
 * that an administrator makes later. A condition would have to be chosen role by role.
 */
export function registerScopeCondition(strapi: Core.Strapi): void {
  // One request registers many permissions of the same user.
  const known = new WeakMap<Context, Map<number, Promise<Scope>>>();

  function scopeOf(user: ScopedUser): Promise<Scope> {
    const ask = () => getService(strapi, 'scope').of(user);
    const request = strapi.requestContext.get();
    if (!request) return ask();
    const scopes = known.get(request) ?? new Map<number, Promise<Scope>>();
    known.set(request, scopes);
    const scope = scopes.get(user.id) ?? ask();
    scopes.set(user.id, scope);
    return scope;
  }

  async function limit({ id, roles = [], permission, condition }: Registration): Promise<void> {
    const path = organizationPaths[permission.subject ?? ''];
    if (path === undefined) return;
    const scope = id === undefined ? new Set<number>() : await scopeOf({ id, roles });
    if (scope !== 'all') condition.and({ [path]: { $in: [...scope] } });
  }

  strapi.service('admin::permission').engine.hooks['before-register.permission'].register(limit);
}
