import type { Core } from '@strapi/strapi';
import type { FirstStepsResponse, MembershipResponse } from '#contracts';
import type { Caller } from '#input/caller';
import { organizationUid, reportUid } from '../../content-types/uids';
import { type AdminUser, nameOf } from '../actor';
import { stages } from '../review/stages';
import { visible } from './visible';

const userUid = 'admin::user';
const superAdmin = 'strapi-super-admin';
/** How many people are named to turn to. */
const mostContacts = 5;

/** What an installation still lacks, and whom to ask for it. */
export const firstSteps = ({ strapi }: { strapi: Core.Strapi }) => {
  const stageChain = stages({ strapi });

  /** The stages into which no active account may move a report. */
  async function unattended(): Promise<string[]> {
    const active: { id: number }[] = await strapi.db
      .query('admin::role')
      .findMany({ where: { users: { isActive: true, blocked: { $ne: true } } }, select: ['id'] });
    const held = new Set(active.map(({ id }) => id));
    const [, ...stages] = await stageChain.list();
    return stages.filter(({ enterRoles }) => !enterRoles.some(({ id }) => held.has(id))).map(({ name }) => name);
  }

  /** Accounts that are no super admins, members of no organization. */
  async function withoutOrganization(): Promise<number> {
    const members: { members: { id: number }[] }[] = await strapi.db
      .query(organizationUid)
      .findMany({ select: ['id'], populate: { members: { select: ['id'] } } });
    const placed = new Set(members.flatMap(({ members }) => members.map(({ id }) => id)));
    const people: { id: number; roles: { code: string }[] }[] = await strapi.db
      .query(userUid)
      .findMany({ select: ['id'], populate: { roles: { select: ['code'] } } });
    return people.filter(({ id, roles }) => !placed.has(id) && !roles.some(({ code }) => code === superAdmin)).length;
  }

  return {
    async find(caller: Caller, isSuperAdmin: boolean): Promise<FirstStepsResponse> {
      if (!isSuperAdmin) return { data: null };
      const count = (uid: string, where = {}): Promise<number> => strapi.db.query(uid).count({ where });
      return {
        data: {
          organizations: await count(organizationUid),
          people: await count(userUid, { id: { $ne: caller.user.id } }),
          withoutOrganization: await withoutOrganization(),
          unattended: await unattended(),
          reports: await count(reportUid, { publishedAt: null }),
        },
      };
    },

    /** Whether the caller sees any organization; names of super admins, for one who sees none. */
    async membership(caller: Caller): Promise<MembershipResponse> {
      const where = await visible(strapi, caller).organizations();
      const organizations: number = await strapi.db.query(organizationUid).count({ where });
      if (organizations > 0) return { data: { organizations, contacts: [] } };
      const admins: AdminUser[] = await strapi.db.query(userUid).findMany({
        where: { roles: { code: superAdmin }, isActive: true, id: { $ne: caller.user.id } },
        select: ['id', 'firstname', 'lastname', 'username', 'email'],
        orderBy: 'id',
        limit: mostContacts,
      });
      // Names alone: addresses are for those who may see accounts.
      return {
        data: { organizations, contacts: admins.map((admin) => nameOf({ ...admin, email: '' })).filter(Boolean) },
      };
    },
  };
};
