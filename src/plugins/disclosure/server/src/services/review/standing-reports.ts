import type { Core } from '@strapi/strapi';
import type { StandingReports } from '#contracts/stages';
import type { Caller } from '#input/caller';
import { reportUid } from '../../content-types/uids';
import { visible } from '../desk/visible';

/** How many reports are named. */
const limit = 20;

interface Heading {
  documentId: string;
  title: string | null;
  year: number;
  organization: { name: string } | null;
}

/** The reports that stand in a stage: all of them counted, those that the caller may see named. */
export const standingReports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(stage: string, caller: Caller): Promise<StandingReports> {
    const standing = { stage, publishedAt: null };
    const total = await strapi.db.query(reportUid).count({ where: standing });
    const mayRead = caller.userAbility.can('plugin::content-manager.explorer.read', reportUid);
    const found: Heading[] = mayRead
      ? await strapi.db.query(reportUid).findMany({
          where: await visible(strapi, caller).reports(standing),
          select: ['documentId', 'title', 'year'],
          populate: { organization: { select: ['name'] } },
          orderBy: [{ year: 'desc' }, { id: 'desc' }],
          limit,
        })
      : [];
    const data = found.map(({ documentId, title, year, organization }) => ({
      documentId,
      title,
      year,
      organization: organization?.name ?? '',
    }));
    return { data, meta: { total } };
  },
});
