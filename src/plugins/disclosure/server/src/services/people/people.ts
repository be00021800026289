import type { Core } from '@strapi/strapi';
import type { Invitation, People, Person } from '#contracts/people';
import type { RoleReference } from '#contracts/stages';
import type { Caller } from '#input/caller';
import { label } from '#model';
import { organizationUid } from '../../content-types/uids';
import { errorItem, forbidden, invalid, invalidAt, notFound } from '../../errors';
import { type AdminUser, nameOf } from '../actor';
import { visible } from '../desk/visible';

const userUid = 'admin::user';
const roleUid = 'admin::role';
/** How many people are listed. */
const limit = 1_000;
const membersField = 'members';

interface StoredUser extends AdminUser {
  isActive: boolean | null;
  registrationToken: string | null;
  roles: RoleReference[];
}

interface Body {
  id: number;
  documentId: string;
  name: string;
  members: { id: number }[];
}

/** Who works with the reports: accounts, their roles and the organizations that they are members of. */
export const people = ({ strapi }: { strapi: Core.Strapi }) => {
  const fields = ['id', 'firstname', 'lastname', 'username', 'email', 'isActive', 'registrationToken'];
  const populate = { roles: { select: ['id', 'name'] } };

  /** Strapi's own right to change the members of organizations. */
  const mayPlace = ({ userAbility }: Caller): boolean =>
    userAbility.can('plugin::content-manager.explorer.update', organizationUid, membersField);

  async function bodies(caller: Caller, where: Record<string, unknown> = {}): Promise<Body[]> {
    return strapi.db.query(organizationUid).findMany({
      where: await visible(strapi, caller).organizations(where),
      select: ['id', 'documentId', 'name'],
      populate: { members: { select: ['id'] } },
      orderBy: { code: 'asc' },
    });
  }

  function shown(caller: Caller, user: StoredUser, among: readonly Body[]): Person {
    const mayInvite = caller.userAbility.can('admin::users.create');
    return {
      id: user.id,
      name: nameOf(user),
      email: user.email,
      isActive: user.isActive === true,
      registrationToken: mayInvite && user.isActive !== true ? user.registrationToken : null,
      roles: user.roles.map(({ id, name }) => ({ id, name })),
      organizations: among
        .filter(({ members }) => members.some(({ id }) => id === user.id))
        .map(({ documentId, name }) => ({ documentId, name })),
    };
  }

  async function one(caller: Caller, id: number): Promise<Person> {
    const user: StoredUser | null = await strapi.db.query(userUid).findOne({ where: { id }, select: fields, populate });
    if (!user) throw notFound(['id'], label('没有这个用户', 'There is no such user'));
    return shown(caller, user, await bodies(caller, { members: { id } }));
  }

  /** The organizations of some document ids, for one who may say who belongs to them. */
  async function chosen(caller: Caller, documentIds: readonly string[]): Promise<Body[]> {
    if (!mayPlace(caller))
      throw forbidden(label('您不能决定谁属于哪个机关', 'You may not say who belongs to an organization'), [
        'organizations',
      ]);
    const found = await bodies(caller, { documentId: { $in: [...documentIds] } });
    const unknown = documentIds.flatMap((documentId, position) =>
      found.some((each) => each.documentId === documentId) ? [] : [position],
    );
    const isUnknown = label('没有这个机关', 'There is no such organization');
    if (unknown.length > 0)
      throw invalid(
        isUnknown,
        unknown.map((position) => errorItem(['organizations', position], isUnknown)),
      );
    return found;
  }

  async function join(organizationId: number, userId: number, is: 'connect' | 'disconnect'): Promise<void> {
    await strapi.db
      .query(organizationUid)
      .update({ where: { id: organizationId }, data: { members: { [is]: [userId] } } });
  }

  /** An account with a registration link. The caller holds the right to create users. */
  async function create({ firstname, lastname, email, roles }: Omit<Invitation, 'organizations'>): Promise<StoredUser> {
    const users = strapi.service('admin::user');
    if (await users.exists({ email }))
      throw invalidAt(['email'], label(`已有帐号使用 ${email}`, `There is an account of ${email} already`));
    return users.create({ firstname, lastname, email, roles });
  }

  return {
    one,
    join,
    create,
    mayPlace,

    async list(caller: Caller): Promise<People> {
      const users: StoredUser[] = await strapi.db
        .query(userUid)
        .findMany({ select: fields, populate, orderBy: { id: 'desc' }, limit });
      const total: number = await strapi.db.query(userUid).count();
      const among = await bodies(caller);
      return { data: users.map((user) => shown(caller, user, among)), meta: { total } };
    },

    /** The roles to give: those that do something here, and super admin. Strapi's author and editor write no reports. */
    roles: (): Promise<RoleReference[]> =>
      strapi.db.query(roleUid).findMany({
        where: { code: { $notIn: ['strapi-author', 'strapi-editor'] } },
        select: ['id', 'name'],
        orderBy: 'id',
      }),

    async invite(caller: Caller, { organizations, ...account }: Invitation): Promise<Person> {
      const places = organizations.length > 0 ? await chosen(caller, organizations) : [];
      const known: RoleReference[] = await strapi.db
        .query(roleUid)
        .findMany({ where: { id: { $in: account.roles } }, select: ['id'] });
      const noRole = label('没有这个角色', 'There is no such role');
      account.roles.forEach((id, position) => {
        if (!known.some((role) => role.id === id)) throw invalidAt(['roles', position], noRole);
      });
      return await strapi.db.transaction(async () => {
        const { id } = await create(account);
        for (const place of places) await join(place.id, id, 'connect');
        return one(caller, id);
      });
    },

    /** Makes a person a member of the organizations named, and of no other that the caller sees. */
    async place(caller: Caller, id: number, documentIds: readonly string[]): Promise<Person> {
      const wanted = await chosen(caller, documentIds);
      await one(caller, id);
      return await strapi.db.transaction(async () => {
        const held = await bodies(caller, { members: { id } });
        const has = (list: readonly Body[], body: Body) => list.some((each) => each.id === body.id);
        for (const body of held) if (!has(wanted, body)) await join(body.id, id, 'disconnect');
        for (const body of wanted) if (!has(held, body)) await join(body.id, id, 'connect');
        return one(caller, id);
      });
    },
  };
};
