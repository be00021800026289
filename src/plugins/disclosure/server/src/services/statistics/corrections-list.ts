import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CorrectionsResponse } from '#contracts';
import { newestWithin } from '../../database/projection/regions';
import { newestTable } from '../../database/projection/tables';
import type { CorrectionsQuery } from '../../input/figures';
import { type PublicationRow, publicationTable } from '../record/row';
import { organizationOf, paginationOf } from '../record/shape';

const columns = [
  'organization_code',
  'organization_name',
  'organization_kind',
  'region_code',
  'year',
  'title',
  'version',
  'at',
  'sequence',
] as const satisfies (keyof PublicationRow)[];

type Corrected = Pick<PublicationRow, (typeof columns)[number]>;

/** Reports whose public version is a correction that was published since a day. */
export const correctionsList = ({ strapi }: { strapi: Core.Strapi }) => {
  const { connection } = strapi.db;

  const corrected = ({ since, year, region, kind }: CorrectionsQuery): Knex.QueryBuilder => {
    const query = connection(newestTable).where('at', '>=', since).where('version', '>', 1);
    if (year !== undefined) query.where({ year });
    if (kind !== undefined) query.where('organization_kind', kind);
    if (region !== undefined) newestWithin(query, region);
    return query;
  };

  return {
    /** The latest first. A report that was taken back is not among them. */
    async since(asked: CorrectionsQuery): Promise<CorrectionsResponse> {
      const { page, pageSize, since } = asked;
      const rows: Corrected[] = await corrected(asked)
        .orderBy([
          { column: 'at', order: 'desc' },
          { column: 'sequence', order: 'desc' },
        ])
        .offset((page - 1) * pageSize)
        .limit(pageSize)
        .select(columns);
      const [counted] = await corrected(asked).count({ total: '*' });
      const noted: Pick<PublicationRow, 'sequence' | 'note'>[] = await connection(publicationTable)
        .whereIn(
          'sequence',
          rows.map(({ sequence }) => sequence),
        )
        .select('sequence', 'note');
      const notes = new Map(noted.map(({ sequence, note }) => [sequence, note]));
      return {
        data: rows.map((row) => ({
          organization: organizationOf(row),
          year: row.year,
          title: row.title,
          version: row.version,
          publishedAt: row.at,
          note: notes.get(row.sequence) ?? null,
        })),
        meta: { since, pagination: paginationOf(asked, Number(counted?.total ?? 0)) },
      };
    },
  };
};
