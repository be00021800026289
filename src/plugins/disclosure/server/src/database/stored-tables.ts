/** Tables in which Strapi keeps organizations and reports, for questions over thousands of them at once. */
import type { Knex } from 'knex';

export const organizationTable = 'organizations';
export const reportTable = 'reports';

/** Which organization stands below which. */
export const parentLinks = 'organizations_parent_lnk';
/** Whose a report is. */
export const reportLinks = 'reports_organization_lnk';

/** The organizations right below one, as `o`. */
export const organizationsBelow = (connection: Knex, id: number): Knex.QueryBuilder =>
  connection(`${organizationTable} as o`)
    .join(`${parentLinks} as p`, 'p.organization_id', 'o.id')
    .where('p.inv_organization_id', id);

/** Narrows to organizations whose figures go into the sums of the one above, in a year. */
export const consolidatedIn = (query: Knex.QueryBuilder, table: string, year: number): Knex.QueryBuilder =>
  query
    .where((into) => into.whereNull(`${table}.consolidated_into`).orWhere(`${table}.consolidated_into`, true))
    .where((from) => from.whereNull(`${table}.first_report_year`).orWhere(`${table}.first_report_year`, '<=', year));
