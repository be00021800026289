import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../../content-types/uids';
import { type AdminUser, nameOf } from '../actor';

export interface Editor {
  name: string;
  email: string;
}

const writeAction = 'plugin::content-manager.explorer.update';
const createAction = 'plugin::content-manager.explorer.create';

/** Those who write the reports of organizations: members who may create and change reports, by organization id. */
export async function editorsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, Editor[]>> {
  const held: { action: string; role: { id: number } | null }[] = await strapi.db.query('admin::permission').findMany({
    where: { action: { $in: [writeAction, createAction] }, subject: reportUid },
    populate: { role: { select: ['id'] } },
  });
  const rolesOf = (action: string) =>
    new Set(held.flatMap((each) => (each.action === action ? (each.role?.id ?? []) : [])));
  const [creating, changing] = [rolesOf(createAction), rolesOf(writeAction)];
  const writing = [...creating].filter((id) => changing.has(id));
  const bodies: { id: number; members: AdminUser[] }[] = await strapi.db.query(organizationUid).findMany({
    where: { id: { $in: [...ids] } },
    select: ['id'],
    populate: {
      members: {
        where: { roles: { id: { $in: writing } }, isActive: true, blocked: { $ne: true } },
        select: ['id', 'email', 'username', 'firstname', 'lastname'],
      },
    },
  });
  return new Map(
    bodies.map(({ id, members }) => [
      id,
      [...new Map(members.map((user) => [user.id, { name: nameOf(user), email: user.email }])).values()],
    ]),
  );
}
