import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Judged } from '#contracts';
import type { Caller } from '#input/caller';
import type { OrganizationKind } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { newestTable } from '../../database/projection/tables';
import { organizationsBelow, parentLinks, reportLinks, reportTable } from '../../database/stored-tables';
import { type AdminUser, nameOf } from '../actor';
import { visible } from '../desk/visible';

export interface Body {
  id: number;
  documentId: string;
  code: string;
  name: string;
  kind: OrganizationKind | null;
  deadline: string | null;
  submissionDeadline: string | null;
  isCounted: boolean;
  firstReportYear: number | null;
  /** When its newest public version was published; `null` where there is none. */
  publishedAt: string | null;
}

export interface Draft {
  documentId: string;
  /** Id of the organization. */
  body: number;
  stage: string | null;
  revision: number;
  /** ISO 8601 */
  changedAt: string;
  changedBy: string | null;
  /** What was counted in it, and of which revision in which surroundings; `null` before it was first judged. */
  judgement: (Judged & { revision: number; context: string | null }) | null;
}

/** Rows as the databases give them. */
interface BodyRow {
  id: number;
  document_id: string;
  code: string;
  name: string;
  kind: OrganizationKind | null;
  deadline: string | null;
  submission_deadline: string | null;
  consolidated_into: boolean | number | null;
  first_report_year: number | null;
  at: string | null;
}

interface DraftRow extends Judged, AdminUser {
  document_id: string;
  organization_id: number;
  stage: string | null;
  revision: number | null;
  updated_at: Date | number | string;
  judged_revision: number | null;
  context: string | null;
}

async function idsOf(strapi: Core.Strapi, uid: typeof organizationUid | typeof reportUid, where: object) {
  const rows: { id: number }[] = await strapi.db.query(uid).findMany({ where, select: ['id'] });
  return new Set(rows.map(({ id }) => id));
}

/** Databases say yes and no in different ways. */
const isOff = (value: boolean | number | null): boolean => value === false || value === 0;

/** The bodies right below an organization that a caller sees, by code. */
export async function bodiesBelow(strapi: Core.Strapi, caller: Caller, id: number, year: number): Promise<Body[]> {
  const seen = await idsOf(strapi, organizationUid, await visible(strapi, caller).organizations({ parent: { id } }));
  const rows: BodyRow[] = await organizationsBelow(strapi.db.connection, id)
    .leftJoin(`${newestTable} as n`, (on) => {
      on.on('n.organization_code', 'o.code').andOnVal('n.year', year);
    })
    .orderBy('o.code')
    .select('o.id', 'o.document_id', 'o.code', 'o.name', 'o.kind', 'o.deadline', 'o.submission_deadline')
    .select('o.consolidated_into', 'o.first_report_year', 'n.at');
  return rows
    .filter((row) => seen.has(row.id))
    .map((row) => ({
      id: row.id,
      documentId: row.document_id,
      code: row.code,
      name: row.name,
      kind: row.kind,
      deadline: row.deadline,
      submissionDeadline: row.submission_deadline,
      isCounted: !isOff(row.consolidated_into),
      firstReportYear: row.first_report_year,
      publishedAt: row.at,
    }));
}

const draftsOf = (connection: Knex, id: number, year: number): Knex.QueryBuilder =>
  connection(`${parentLinks} as p`)
    .join(`${reportLinks} as l`, 'l.organization_id', 'p.organization_id')
    .join(`${reportTable} as r`, 'r.id', 'l.report_id')
    .leftJoin('disclosure_judgements as j', 'j.report', 'r.document_id')
    .leftJoin('admin_users as u', 'u.id', 'r.updated_by_id')
    .where({ 'p.inv_organization_id': id, 'r.year': year })
    .whereNull('r.published_at')
    .select('r.id', 'r.document_id', 'l.organization_id', 'r.stage', 'r.revision', 'r.updated_at')
    .select('j.revision as judged_revision', 'j.context', 'j.errors', 'j.warnings', 'j.blanks', 'j.influence')
    .select('u.username', 'u.firstname', 'u.lastname', 'u.email');

/** The drafts of a year of the bodies right below an organization, as far as a caller sees them. */
export async function draftsBelow(strapi: Core.Strapi, caller: Caller, id: number, year: number): Promise<Draft[]> {
  const where = { year, publishedAt: null, organization: { parent: { id } } };
  const seen = await idsOf(strapi, reportUid, await visible(strapi, caller).reports(where));
  const rows: DraftRow[] = await draftsOf(strapi.db.connection, id, year);
  return rows
    .filter((row) => seen.has(row.id))
    .map((row) => ({
      documentId: row.document_id,
      body: row.organization_id,
      stage: row.stage,
      revision: row.revision ?? 0,
      changedAt: new Date(row.updated_at).toISOString(),
      changedBy: row.email ? nameOf(row) : null,
      judgement:
        row.judged_revision === null
          ? null
          : {
              revision: row.judged_revision,
              context: row.context,
              errors: row.errors,
              warnings: row.warnings,
              blanks: row.blanks,
              influence: Number(row.influence),
            },
    }));
}
