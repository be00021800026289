import type { Core } from '@strapi/strapi';
import type { PresenceResponse } from '#contracts';
import type { Caller } from '#input/caller';
import { label } from '#model';
import { reportUid } from '../../content-types/uids';
import { presenceTable } from '../../database/presence';
import { notFound } from '../../errors';
import { currentActor } from '../actor';
import { visible } from './visible';

/** Seconds after which somebody who was not heard of has gone. The panel calls every twenty. */
const patience = 50;

/** Who else has a report open, so that two people hear of each other before they write the same. */
export const presence = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Notes that the caller has the report open; 404 for a report that they may not see. */
  async beat(caller: Caller, report: string): Promise<PresenceResponse> {
    const where = await visible(strapi, caller).reports({ documentId: report });
    if (!(await strapi.db.query(reportUid).findOne({ where, select: ['id'] })))
      throw notFound(['report'], label('没有这份报告', 'There is no such report'));
    const { connection } = strapi.db;
    const seconds = Math.floor(Date.now() / 1000);
    const row = { report, user_id: caller.user.id, name: currentActor(strapi).actorName, seconds };
    await connection(presenceTable).insert(row).onConflict(['report', 'user_id']).merge(['name', 'seconds']);
    await connection(presenceTable)
      .where('seconds', '<', seconds - patience)
      .delete();
    const others: { name: string }[] = await connection(presenceTable)
      .where({ report })
      .whereNot({ user_id: caller.user.id })
      .orderBy('name')
      .select('name');
    return { data: others.map(({ name }) => ({ name })) };
  },
});
