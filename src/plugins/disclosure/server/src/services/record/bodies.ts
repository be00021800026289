import type { Core } from '@strapi/strapi';
import type { PublishedBody, PublishedBodyResponse, WithdrawnReport } from '#contracts';
import { label } from '#model';
import { newestTable } from '../../database/projection/tables';
import { notFound } from '../../errors';
import type { NewestHeading, NumberedPage } from './list';
import { type PublicationRow, publicationTable } from './row';
import { organizationOf, reportOf } from './shape';

/** The public record body by body: which reports of whom can be read, and which were taken back. */
export const publicBodies = ({ strapi }: { strapi: Core.Strapi }) => {
  const newest = () => strapi.db.connection<NewestHeading>(newestTable);

  return {
    /** Years of a body whose report is public, latest first. */
    async years(organization: string): Promise<number[]> {
      const rows = await newest().where({ organization_code: organization }).orderBy('year', 'desc').select('year');
      return rows.map(({ year }) => year);
    },

    /** All reports of a body. 404 where it never published any. */
    async one(organization: string): Promise<PublishedBodyResponse> {
      const rows: NewestHeading[] = await newest()
        .where({ organization_code: organization })
        .orderBy('year', 'desc')
        .select();
      const taken: PublicationRow[] = await strapi.db
        .connection(publicationTable)
        .where({ organization_code: organization, kind: 'withdrawal' })
        .orderBy('sequence', 'desc')
        .select('organization_code', 'organization_name', 'organization_kind', 'region_code')
        .select('year', 'version', 'at', 'note');
      const latest = rows[0] ?? taken[0];
      if (!latest)
        throw notFound(
          ['organization'],
          label(
            `没有公开过报告的机关：${organization}`,
            `No organization with this code has published a report: ${organization}`,
          ),
        );
      const isPublic = new Set(rows.map(({ year }) => year));
      return {
        data: {
          organization: organizationOf(latest),
          reports: rows.map(reportOf),
          withdrawn: newestOfYears(taken.filter(({ year }) => !isPublic.has(year))),
        },
      };
    },

    /** Bodies that have a public report, by code, as each is called in its latest report. */
    async list({ page, pageSize }: NumberedPage): Promise<{ bodies: PublishedBody[]; total: number; years: number[] }> {
      const [counted] = await newest().countDistinct({ total: 'organization_code' });
      const codes: string[] = await newest()
        .distinct('organization_code')
        .orderBy('organization_code')
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .pluck('organization_code');
      const rows: NewestHeading[] = await newest()
        .whereIn('organization_code', codes)
        .orderBy([{ column: 'organization_code' }, { column: 'year', order: 'desc' }])
        .select();
      const bodies = codes.flatMap((code) => bodyOf(rows.filter((row) => row.organization_code === code)));
      const years: number[] = await newest().distinct('year').orderBy('year', 'desc').pluck('year');
      return { bodies, total: Number(counted?.total ?? 0), years };
    },
  };
};

/** Rows of one body, latest first. */
function bodyOf(rows: readonly NewestHeading[]): PublishedBody[] {
  const [latest] = rows;
  return latest ? [{ organization: organizationOf(latest), years: rows.map(({ year }) => year) }] : [];
}

/** Of each year the withdrawal that came last, latest year first; rows come latest first. */
function newestOfYears(rows: readonly PublicationRow[]): WithdrawnReport[] {
  const years = new Map<number, WithdrawnReport>();
  for (const { year, version, at, note } of rows)
    if (!years.has(year)) years.set(year, { year, version, withdrawnAt: at, reason: note });
  return [...years.values()].sort((one, other) => other.year - one.year);
}
