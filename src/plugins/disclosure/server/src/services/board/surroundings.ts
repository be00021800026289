import type { Core } from '@strapi/strapi';
import { newestTable } from '../../database/projection/tables';
import { consolidatedIn, organizationsBelow, organizationTable, parentLinks } from '../../database/stored-tables';
import { earlierYears } from '../check-contexts';
import type { Body } from './standings';

/** Rows of the record by which a check of a body's report would be another one. */
interface Rested {
  id: number;
  count: number | string;
  published: number | string;
  sequences: number | string | null;
}

/** The rows of a year span of the record, of the bodies right below an organization. */
async function earlierReports(strapi: Core.Strapi, parent: number, year: number): Promise<Rested[]> {
  const { connection } = strapi.db;
  return organizationsBelow(connection, parent)
    .join(`${newestTable} as n`, 'n.organization_code', 'o.code')
    .whereBetween('n.year', [year - earlierYears, year - 1])
    .groupBy('o.id')
    .select('o.id', connection.raw('count(*) as count, count(*) as published, sum(n.sequence) as sequences'));
}

/** What stands one level further below, and what of it is published. */
async function furtherBelow(strapi: Core.Strapi, parent: number, year: number): Promise<Rested[]> {
  const { connection } = strapi.db;
  const query = connection(`${parentLinks} as p`)
    .join(`${parentLinks} as q`, 'q.inv_organization_id', 'p.organization_id')
    .join(`${organizationTable} as c`, 'c.id', 'q.organization_id')
    .leftJoin(`${newestTable} as n`, (on) => {
      on.on('n.organization_code', 'c.code').andOnVal('n.year', year);
    })
    .where('p.inv_organization_id', parent)
    .groupBy('p.organization_id')
    .select('p.organization_id as id')
    .select(connection.raw('count(*) as count, count(n.sequence) as published, sum(n.sequence) as sequences'));
  return consolidatedIn(query, 'c', year);
}

/**
 * What a check of each body's report would know besides the report itself, as one word: another word, another judgement.
 * The record only grows, so that counts and sums of its numbers tell one state of it from another.
 *
 * @returns by the id of a body
 */
export async function surroundingsOf(
  strapi: Core.Strapi,
  bodies: readonly Body[],
  parent: number,
  year: number,
): Promise<(id: number) => string> {
  const wordsOf = (rows: readonly Rested[]) =>
    new Map(rows.map(({ id, count, published, sequences }) => [id, `${count}/${published}/${sequences ?? 0}`]));
  const [earlier, below] = await Promise.all([
    earlierReports(strapi, parent, year).then(wordsOf),
    furtherBelow(strapi, parent, year).then(wordsOf),
  ]);
  const kinds = new Map(bodies.map(({ id, kind }) => [id, kind]));
  // Another release may have other rules.
  const release = String(strapi.config.get('info.version', ''));
  return (id) => [release, kinds.get(id) ?? '', earlier.get(id) ?? '', below.get(id) ?? ''].join(' ');
}
