import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import {
  type CheckContext,
  type EarlierReport,
  type EarlierText,
  type OrganizationKind,
  ownWordsOf,
  type ReportDocument,
} from '../../../model';
import { resembling } from '../database/projection/marks';
import { newestTable } from '../database/projection/tables';
import { consolidation } from './consolidation';
import { publicationTable } from './record/row';

/** Whom a check is about. */
export interface Checked {
  id: number;
  code: string;
  kind: OrganizationKind | null;
}

/** A published report of an earlier year, which version it is, and when it was published (ISO 8601). */
export type EarlierPublication = Required<EarlierReport>;

/** What is asked of a row of the newest publications. */
const newestColumns = ['link', 'version', 'sequence'] as const;
interface Newest {
  link: string;
  version: number;
  sequence: number;
}

/** How many earlier years a check looks at. */
export const earlierYears = 5;

/** Parsed documents of the record, by their links: they never change. A few thousand take some hundred megabytes. */
const parsed = new LRUCache<string, EarlierPublication>({ max: 1_000 });

/** Bodies that consolidate nobody are not asked for sums. */
const consolidates = (kind: OrganizationKind | null): boolean => kind !== null && kind !== 'department';

/**
 * What a check may know besides the report: what the same body published for earlier years, and what the bodies below
 * published. All of it comes from the public record, so that a finding tells nobody of a draft.
 */
export const checkContexts = ({ strapi }: { strapi: Core.Strapi }) => {
  async function published(connection: Knex, code: string, year: number): Promise<EarlierPublication[]> {
    const rows: Newest[] = await connection(newestTable)
      .where({ organization_code: code })
      .whereBetween('year', [year - earlierYears, year - 1])
      .orderBy('year', 'desc')
      .select(newestColumns);
    return read(connection, rows);
  }

  /** The documents of rows of the record, in their order. */
  async function read(connection: Knex, rows: readonly Newest[]): Promise<EarlierPublication[]> {
    const unread = rows.filter(({ link }) => !parsed.has(link));
    if (unread.length > 0) {
      const sequences = unread.map(({ sequence }) => sequence);
      const found: { link: string; version: number; document: string; at: string }[] = await connection(
        publicationTable,
      )
        .whereIn('sequence', sequences)
        .select('link', 'version', 'document', 'at');
      for (const { link, version, document, at } of found) parsed.set(link, { ...JSON.parse(document), version, at });
    }
    return rows.flatMap(({ link }) => parsed.get(link) ?? []);
  }

  /** Published chapters of other bodies that chapters of this report resemble. */
  async function others(connection: Knex, code: string, sections: ReportDocument['sections']): Promise<EarlierText[]> {
    const chapters = sections.map(({ chapter, body }) => ({ chapter, marks: ownWordsOf(body).marks }));
    const found = await resembling(connection, code, chapters);
    const texts: EarlierText[] = [];
    for (const { chapter, organization_code, year } of found) {
      const row: (Newest & { organization_name: string }) | undefined = await connection(newestTable)
        .where({ organization_code, year })
        .first(...newestColumns, 'organization_name');
      const [report] = row ? await read(connection, [row]) : [];
      const body = report?.sections.find((section) => section.chapter === chapter)?.body;
      if (row && body) texts.push({ year, chapter, body, organization: row.organization_name });
    }
    return texts;
  }

  return {
    /**
     * @param year the report year; without it nothing but the organization is known
     * @param sections the report's chapters, which other bodies' chapters are compared with
     */
    async of(
      organization: Checked | null,
      year: number | null,
      sections: ReportDocument['sections'] = [],
    ): Promise<CheckContext> {
      if (!organization || year === null) return { organization };
      // In the caller's transaction where there is one: SQLite has a single connection.
      return await strapi.db.transaction(async ({ trx }) => {
        const history = await published(trx, organization.code, year);
        const previous = history.find((report) => report.year === year - 1) ?? null;
        const below = consolidates(organization.kind)
          ? await consolidation({ strapi }).forCheck(trx, organization.id, year)
          : null;
        return { organization, previous, history, others: await others(trx, organization.code, sections), below };
      });
    },
  };
};
