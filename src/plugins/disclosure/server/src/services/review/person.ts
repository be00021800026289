import type { Core } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import { label } from '#model';
import { forbidden } from '../../errors';
import { type Actor, nameOf } from '../actor';
import type { Mover } from './permitted-moves';

/** Who asks. A script names the admin user alone, and acts with all rights that they have. */
export type Asking = Pick<Caller, 'user'> & Partial<Caller>;

/** An admin user who acts: what they sign with, which roles they hold, what they may see. */
export interface ActingPerson extends Mover, Actor, Caller {}

/** The admin user as they are now, not as a session or script remembers them. 403 for one who is gone or inactive. */
export async function requirePerson(strapi: Core.Strapi, { user: { id }, userAbility }: Asking): Promise<ActingPerson> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (user?.isActive !== true || user.blocked === true)
    throw forbidden(label('账号不可用', 'The account is not active'));
  return {
    id,
    roles: user.roles,
    isSuperAdmin: strapi.service('admin::role').hasSuperAdminRole(user),
    actorId: id,
    actorName: nameOf(user),
    user: { id },
    userAbility: userAbility ?? (await strapi.service('admin::permission').engine.generateUserAbility(user)),
  };
}
