import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { consolidatedUid } from '../../content-types/uids';
import { newestTable } from '../../database/projection/tables';

/** A version that a consolidated draft sums. */
export interface SummedVersion {
  code: string;
  name: string;
  version: number;
  digest: string;
}

/** What is kept of a consolidated draft beside the report itself. */
export interface Consolidated {
  report: string;
  organizationCode: string;
  year: number;
  versions: SummedVersion[];
  /** The sums that it was made with, by address. */
  cells: Record<string, number>;
  /** Why cells say something else, by address. */
  reasons: Record<string, string>;
}

/** Of the versions that a draft sums, those that are not the public ones any more. */
export async function staleAmong(
  connection: Knex,
  versions: readonly SummedVersion[],
  year: number,
): Promise<{ code: string; name: string }[]> {
  if (versions.length === 0) return [];
  const rows: { digest: string; organization_code: string }[] = await connection(newestTable)
    .where({ year })
    .select('organization_code', 'digest');
  const current = new Map(rows.map(({ organization_code, digest }) => [organization_code, digest]));
  return versions.flatMap(({ code, name, digest }) => (current.get(code) === digest ? [] : [{ code, name }]));
}

/** What is kept of the consolidated draft of an organization and year, or `null`. */
export const consolidatedOf = (
  strapi: Core.Strapi,
  organizationCode: string,
  year: number,
): Promise<Consolidated | null> => strapi.db.query(consolidatedUid).findOne({ where: { organizationCode, year } });
