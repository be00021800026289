import type { Core } from '@strapi/strapi';
import type { MatrixReport, MatrixResponse } from '#contracts';
import type { Caller } from '#input/caller';
import { fromRows } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { reports, type StoredVersion } from '../reports';
import { balanceOf } from './balance';
import { stateIn } from './progress';
import { visible } from './visible';

interface Wanted {
  organization?: string | undefined;
  year?: number | undefined;
}

interface Listed {
  documentId: string;
  year: number;
  publishedAt: string | null;
}

/** The applications matrix of one organization and year, and of the year before. */
export const matrix = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = reports({ strapi });

  async function matrixOf(listed: readonly Listed[], year: number | undefined): Promise<MatrixReport | null> {
    const report = listed.find((candidate) => candidate.year === year);
    const draft = report && (await service.draft(report.documentId));
    const isPublished = listed.some(({ documentId, publishedAt }) => documentId === report?.documentId && publishedAt);
    return draft ? shown(draft, isPublished) : null;
  }

  function shown(draft: StoredVersion, isPublished: boolean): MatrixReport {
    const { applications, layout, year } = fromRows(draft);
    const cells = Object.entries(applications).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => [`${row}.${column}`, value] as const),
    );
    return {
      documentId: draft.documentId,
      year: year ?? 0,
      layout,
      state: isPublished ? 'published' : stateIn(draft.stage),
      cells: Object.fromEntries(cells),
      balance: balanceOf(service.check(draft).findings),
    };
  }

  return {
    async find(caller: Caller, wanted: Wanted): Promise<MatrixResponse> {
      const seen = visible(strapi, caller);
      const mayRead = await seen.reports();
      const organizations: { id: number; documentId: string; name: string }[] = await strapi.db
        .query(organizationUid)
        .findMany({
          where: await seen.organizations(),
          select: ['id', 'documentId', 'name'],
          orderBy: { code: 'asc' },
        });
      const newest = wanted.organization
        ? null
        : await strapi.db.query(reportUid).findOne({
            where: mayRead,
            select: ['id'],
            orderBy: [{ year: 'desc' }, { id: 'desc' }],
            populate: { organization: { select: ['documentId'] } },
          });
      const organization = organizations.find(
        ({ documentId }) => documentId === (wanted.organization ?? newest?.organization?.documentId),
      );
      const listed: Listed[] = organization
        ? await strapi.db.query(reportUid).findMany({
            where: { $and: [mayRead, { organization: { id: organization.id } }] },
            select: ['documentId', 'year', 'publishedAt'],
            orderBy: { year: 'desc' },
          })
        : [];
      const years = [...new Set(listed.map(({ year }) => year))];
      const year = wanted.year !== undefined && years.includes(wanted.year) ? wanted.year : years[0];
      return {
        data: {
          organizations: organizations.map(({ documentId, name }) => ({ documentId, name })),
          organization: organization?.documentId ?? null,
          years,
          year: year ?? null,
          report: await matrixOf(listed, year),
          previous: await matrixOf(listed, year === undefined ? undefined : year - 1),
        },
      };
    },
  };
};
