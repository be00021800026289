import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { gone, notFound } from '../errors';
import { type PublicationRow, publicationTable } from './publication-row';

export interface PublicationFilters {
  year?: number;
  /** Code of one organization. */
  organization?: string;
  /** Region code (GB/T 2260) or the first digits of one: what lies within counts. */
  region?: string;
  layout?: string;
}

export interface Page {
  page: number;
  pageSize: number;
}

/** A row without the document, which is most of its size. */
export type PublicationHeading = Omit<PublicationRow, 'document'>;

const headingColumns = [
  'id',
  'sequence',
  'kind',
  'organization_code',
  'organization_name',
  'organization_kind',
  'region_code',
  'year',
  'version',
  'layout',
  'title',
  'digest',
  'previous_link',
  'link',
  'at',
  'actor_id',
  'actor_name',
  'note',
] as const satisfies (keyof PublicationHeading)[];

/** Rows that are read at a time where many are: some ten kilobytes each. */
const batchSize = 50;

/** 410: the versions up to the withdrawn one were taken back. */
function withdrawn({ version, note, at }: PublicationHeading): Error {
  return gone(
    ['version'],
    { zh: `该报告已被撤回：${note}`, en: `The report was withdrawn: ${note}` },
    { reason: note, withdrawnAt: at, version },
  );
}

/** Reads the public record: what is published, newest version or any other, and what was withdrawn. */
export const publicRecord = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.connection<PublicationRow>(publicationTable);

  const newest = ({ year, organization, region, layout }: PublicationFilters): Knex.QueryBuilder => {
    const query = strapi.db.connection(`${publicationTable} as published`).where('published.kind', 'publication');
    if (year !== undefined) query.where('published.year', year);
    if (organization !== undefined) query.where('published.organization_code', organization);
    if (region !== undefined) query.where('published.region_code', 'like', `${region}%`);
    if (layout !== undefined) query.where('published.layout', layout);
    return query.whereNotExists((later) =>
      later
        .from(`${publicationTable} as later`)
        .whereRaw('later.organization_code = published.organization_code')
        .whereRaw('later.year = published.year')
        .whereRaw('later.sequence > published.sequence'),
    );
  };

  const headings = (organization: string, year: number): Promise<PublicationHeading[]> =>
    rows().where({ organization_code: organization, year }).orderBy('sequence').select(headingColumns);

  /** Why a report is not in the record: the organization published nothing at all, or not for this year. */
  async function unknown(organization: string, year: number): Promise<Error> {
    if (await rows().where({ organization_code: organization }).first('id'))
      return notFound(['year'], {
        zh: `该机关没有公开 ${year} 年度的报告`,
        en: `The organization has published no report for ${year}`,
      });
    return notFound(['organization'], {
      zh: `没有公开过报告的机关：${organization}`,
      en: `No organization with this code has published a report: ${organization}`,
    });
  }

  /** Versions that can be read, oldest first; 404 where nothing was ever published, 410 where all was withdrawn. */
  async function versions(organization: string, year: number): Promise<PublicationHeading[]> {
    const all = await headings(organization, year);
    if (all.length === 0) throw await unknown(organization, year);
    const withdrawal = all.filter(({ kind }) => kind === 'withdrawal').at(-1);
    const open = all.slice(withdrawal ? all.indexOf(withdrawal) + 1 : 0);
    if (open.length === 0 && withdrawal) throw withdrawn(withdrawal);
    return open;
  }

  return {
    versions,

    /** The newest version of each report, by year, latest first, then by organization. */
    async list(filters: PublicationFilters, { page, pageSize }: Page) {
      const [counted] = await newest(filters).count({ total: '*' });
      const found: PublicationHeading[] = await newest(filters)
        .orderBy([{ column: 'published.year', order: 'desc' }, 'published.organization_code'])
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .select(headingColumns.map((column) => `published.${column}`));
      return { rows: found, total: Number(counted?.total ?? 0) };
    },

    /**
     * One version, the newest where none is named. 404 where there is no such version, 410 where it was withdrawn.
     */
    async find(organization: string, year: number, version?: number): Promise<PublicationRow> {
      const all = await headings(organization, year);
      const last = all.at(-1);
      if (!last) throw await unknown(organization, year);
      const wanted = version ?? last.version;
      const withdrawal = all.find(({ kind, version: upTo }) => kind === 'withdrawal' && wanted <= upTo);
      const found = all.find((row) => row.kind === 'publication' && row.version === wanted);
      if (found && withdrawal) throw withdrawn(withdrawal);
      const row = found && (await rows().where({ id: found.id }).first());
      if (!row) throw notFound(['version'], { zh: `没有第 ${wanted} 版`, en: `There is no version ${wanted}` });
      return row;
    },

    /**
     * The newest version of every report of a year, whole, by organization. Rows are read as the caller takes them, so
     * that memory holds one batch; what is published or withdrawn meanwhile counts from then on.
     */
    async *whole(filters: PublicationFilters & { year: number }): AsyncGenerator<PublicationRow> {
      for (let after = ''; ; ) {
        const batch: PublicationRow[] = await newest(filters)
          .where('published.organization_code', '>', after)
          .orderBy('published.organization_code')
          .limit(batchSize)
          .select('published.*');
        yield* batch;
        const last = batch.at(-1);
        if (!last || batch.length < batchSize) return;
        after = last.organization_code;
      }
    },

    /** The withdrawal by which a report is no longer public, if that is how it stands. */
    async withdrawal(organization: string, year: number): Promise<Error | undefined> {
      const last = (await headings(organization, year)).at(-1);
      return last?.kind === 'withdrawal' ? withdrawn(last) : undefined;
    },
  };
};
