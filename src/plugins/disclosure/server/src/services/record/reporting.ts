import type { Core } from '@strapi/strapi';
import type { ReportingResponse } from '#contracts';
import type { OrganizationKind } from '#model';
import { organizationUid } from '../../content-types/uids';
import { newestTable } from '../../database/projection/tables';
import { deadlineOf, yearDue } from '../desk/deadline';
import { publicationTable } from './row';

interface Body {
  code: string;
  name: string;
  kind: OrganizationKind | null;
  regionCode: string | null;
  deadline: string | null;
}

/** Who has to report for a year (a body made later has not) and whether the public can read it. Says nothing of drafts. */
export const reporting = ({ strapi }: { strapi: Core.Strapi }) => ({
  async answer(year = yearDue()): Promise<ReportingResponse> {
    const { connection } = strapi.db;
    const bodies: Body[] = await strapi.db.query(organizationUid).findMany({
      where: { $or: [{ firstReportYear: { $null: true } }, { firstReportYear: { $lte: year } }] },
      select: ['code', 'name', 'kind', 'regionCode', 'deadline'],
      orderBy: { code: 'asc' },
    });
    const published = await connection(newestTable).where({ year }).select('organization_code', 'version', 'at');
    const newest = new Map(published.map((row) => [row.organization_code, row]));
    const taken = await connection(publicationTable).where({ year, kind: 'withdrawal' }).distinct('organization_code');
    const withdrawn = new Set(taken.map(({ organization_code }) => organization_code));
    const data = bodies.map(({ code, name, kind, regionCode, deadline }) => {
      const row = newest.get(code);
      const state = row ? 'published' : withdrawn.has(code) ? 'withdrawn' : 'missing';
      return {
        organization: { code, name, kind, regionCode },
        deadline: deadlineOf({ kind, deadline }, year),
        state: state as ReportingResponse['data'][number]['state'],
        version: row?.version ?? null,
        publishedAt: row?.at ?? null,
      };
    });
    return { data, meta: { year } };
  },
});
