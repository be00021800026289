import type { Core } from '@strapi/strapi';
import { forbidden } from '../../errors';
import { type Actor, nameOf } from '../actor';
import type { Ability, Caller } from '../desk/visible';
import type { Person } from './permitted-moves';

/** Who asks: an admin user, and where the request is limited to less than they may do, to what. */
export interface Asking {
  id: number;
  ability?: Ability;
}

/** An admin user who acts: what they sign with, which roles they hold, what they may see. */
export interface ActingPerson extends Person, Actor, Caller {}

/** The admin user as they are now, not as a session or script remembers them. 403 for one who is gone or inactive. */
export async function requirePerson(strapi: Core.Strapi, { id, ability }: Asking): Promise<ActingPerson> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (user?.isActive !== true || user.blocked === true)
    throw forbidden({ zh: '账号不可用', en: 'The account is not active' });
  return {
    id,
    roles: user.roles,
    isSuperAdmin: strapi.service('admin::role').hasSuperAdminRole(user),
    actorId: id,
    actorName: nameOf(user),
    user: { id },
    userAbility: ability ?? (await strapi.service('admin::permission').engine.generateUserAbility(user)),
  };
}
