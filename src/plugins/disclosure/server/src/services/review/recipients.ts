import type { Core } from '@strapi/strapi';
import type { Recipient } from '#contracts/review';
import { lastStage } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { nameOf } from '../actor';
import type { StoredVersion } from '../reports';
import { includes, scope } from '../scope';
import { stages } from './stages';
import { reviewWriters } from './writers';

/** An admin user to whom something can be sent. */
export interface MailRecipient {
  id: number;
  email: string;
  username?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  roles: { id: number; code: string }[];
}

interface Above {
  name: string;
  members: { id: number }[];
  parent: { id: number } | null;
}

const publishAction = 'plugin::content-manager.explorer.publish';

/** To whom a report comes when it arrives at a stage. */
export const recipients = ({ strapi }: { strapi: Core.Strapi }) => {
  const stageChain = stages({ strapi });

  /** Ids of the roles that take a report onwards from a stage: by a move, or out of the last by publishing it. */
  async function rolesAt(stage: string): Promise<number[]> {
    if (stage === lastStage) {
      const held: { role: { id: number } | null }[] = await strapi.db.query('admin::permission').findMany({
        where: { action: publishAction, subject: reportUid, role: { code: { $ne: 'strapi-super-admin' } } },
        populate: { role: { select: ['id'] } },
      });
      return held.flatMap(({ role }) => role?.id ?? []);
    }
    const stages = await stageChain.list();
    const next = stages[stages.findIndex(({ code }) => code === stage) + 1];
    return next?.enterRoles.map(({ id }) => id) ?? [];
  }

  /** The organization and those above it, the nearest first. */
  async function chain(organizationId: number): Promise<Above[]> {
    const found: Above[] = [];
    const seen = new Set<number>();
    for (let id: number | undefined = organizationId; id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const each: Above | null = await strapi.db.query(organizationUid).findOne({
        where: { id },
        select: ['name'],
        populate: { members: { select: ['id'] }, parent: { select: ['id'] } },
      });
      if (each) found.push(each);
      id = each?.parent?.id;
    }
    return found;
  }

  /** Ids of those who may not take a report onwards from a stage: its writers, where the last move comes next. */
  async function barredAt(report: StoredVersion, stage: string): Promise<number[]> {
    const stages = await stageChain.list();
    return stages.at(-2)?.code === stage ? reviewWriters({ strapi }).of(report.documentId) : [];
  }

  /** Those who may take a report onwards from a stage, of those who see it. */
  async function at(report: StoredVersion, stage: string): Promise<MailRecipient[]> {
    const holders: MailRecipient[] = await strapi.db.query('admin::user').findMany({
      where: { roles: { id: { $in: await rolesAt(stage) } }, isActive: true, blocked: { $ne: true } },
      select: ['id', 'email', 'username', 'firstname', 'lastname'],
      populate: ['roles'],
    });
    const seeing = await Promise.all(
      holders.map(async (user) => includes(await scope({ strapi }).of(user), report.organization?.id)),
    );
    const barred = await barredAt(report, stage);
    return holders.filter(({ id }, position) => seeing[position] && !barred.includes(id));
  }

  return {
    at,

    /** The same by name, with the organization that each belongs to; those of the bureau itself come first. */
    async named(report: StoredVersion, stage: string, except: number): Promise<Recipient[]> {
      const above = report.organization ? await chain(report.organization.id) : [];
      const people = (await at(report, stage)).filter(({ id }) => id !== except);
      const distance = ({ id }: MailRecipient) => {
        const position = above.findIndex(({ members }) => members.some((member) => member.id === id));
        return position === -1 ? above.length : position;
      };
      return people
        .sort((one, other) => distance(one) - distance(other))
        .map((user) => ({ name: nameOf(user), organization: above[distance(user)]?.name ?? null }));
    },
  };
};
