import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { label } from '#model';
import { newestWithin } from '../../database/projection/regions';
import { newestTable } from '../../database/projection/tables';
import { rowsOf } from '../../database/rows-of';
import { gone, notFound } from '../../errors';
import {
  listPublications,
  type PagePlace,
  type PublicationFilters,
  type PublicationList,
  publishedYears,
} from './list';
import { headingColumns, type PublicationHeading, type PublicationRow, publicationTable } from './row';

/** Rows that are read at a time where many are: some ten kilobytes each. */
const batchSize = 50;

/** 410: the versions up to the withdrawn one were taken back. */
function withdrawn({ version, note, at }: PublicationHeading): Error {
  return gone(['version'], label(`该报告已被撤回：${note}`, `The report was withdrawn: ${note}`), {
    reason: note,
    withdrawnAt: at,
    version,
  });
}

/** As text, since this is asked more than anything else: to build it anew takes longer than to answer it. */
const newestSql = `select ${[...headingColumns, 'document'].join(', ')} from ${publicationTable}
  where organization_code = ? and year = ? order by sequence desc limit 1`;

/** The last row of a report. */
async function newestRow(connection: Knex, organization: string, year: number): Promise<PublicationRow | undefined> {
  return (await rowsOf<PublicationRow>(connection, newestSql, [organization, year]))[0];
}

/** Reads the public record: what is published, newest version or any other, and what was withdrawn. */
export const publicRecord = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.connection<PublicationRow>(publicationTable);

  /** Rows of the record that are the newest public version of their report. */
  const newest = ({ year, organization, region, layout }: PublicationFilters): Knex.QueryBuilder => {
    const query = strapi.db
      .connection(`${newestTable} as newest`)
      .join(`${publicationTable} as published`, 'published.sequence', 'newest.sequence');
    if (year !== undefined) query.where('newest.year', year);
    if (organization !== undefined) query.where('newest.organization_code', organization);
    if (region !== undefined) newestWithin(query, region, 'newest.');
    if (layout !== undefined) query.where('newest.layout', layout);
    return query;
  };

  const headings = (organization: string, year: number): Promise<PublicationHeading[]> =>
    rows().where({ organization_code: organization, year }).orderBy('sequence').select(headingColumns);

  /** Why a report is not in the record: the organization published nothing at all, or not for this year. */
  async function unknown(organization: string, year: number): Promise<Error> {
    if (await rows().where({ organization_code: organization }).first('id'))
      return notFound(
        ['year'],
        label(`该机关没有公开 ${year} 年度的报告`, `The organization has published no report for ${year}`),
      );
    return notFound(
      ['organization'],
      label(
        `没有公开过报告的机关：${organization}`,
        `No organization with this code has published a report: ${organization}`,
      ),
    );
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

  /** The version before another, without its document. */
  async function formerHeading(row: PublicationHeading): Promise<PublicationHeading | undefined> {
    const { organization_code, year, version } = row;
    if (version === 1) return undefined;
    const all = await headings(organization_code, year);
    const taken = Math.max(0, ...all.flatMap((each) => (each.kind === 'withdrawal' ? [each.version] : [])));
    return all.findLast((each) => each.kind === 'publication' && each.version < version && each.version > taken);
  }

  return {
    versions,

    /** The newest version of each report, by year, latest first, then by organization. */
    list: (filters: PublicationFilters, which: PagePlace): Promise<PublicationList> =>
      listPublications(strapi.db.connection, filters, which),

    /** When anything was last published or withdrawn, ISO 8601. */
    async lastChange(): Promise<string | undefined> {
      return (await rows().orderBy('sequence', 'desc').first('at'))?.at;
    },

    /**
     * The newest version in one look at one table, without asking why there is none.
     *
     * @returns `undefined` where none is public
     */
    async newest(organization: string, year: number): Promise<PublicationRow | undefined> {
      const last = await newestRow(strapi.db.connection, organization, year);
      return last?.kind === 'publication' ? last : undefined;
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
      if (!row) throw notFound(['version'], label(`没有第 ${wanted} 版`, `There is no version ${wanted}`));
      return row;
    },

    /** The version before another, whole, where there is one that was not withdrawn. */
    async former(row: PublicationHeading): Promise<PublicationRow | undefined> {
      const before = await formerHeading(row);
      return before && (await rows().where({ id: before.id }).first());
    },

    formerHeading,

    /**
     * The newest version of every report, whole, by year, latest first, and by organization. Rows are read as the caller
     * takes them, so that memory holds one batch; what is published or withdrawn meanwhile counts from then on.
     */
    async *whole({ year, ...filters }: PublicationFilters): AsyncGenerator<PublicationRow> {
      for (const each of year === undefined ? await publishedYears(strapi.db.connection) : [year])
        for (let after = ''; ; ) {
          const batch: PublicationRow[] = await newest({ ...filters, year: each })
            .where('newest.organization_code', '>', after)
            .orderBy('newest.organization_code')
            .limit(batchSize)
            .select('published.*');
          yield* batch;
          const last = batch.at(-1);
          if (!last || batch.length < batchSize) break;
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
