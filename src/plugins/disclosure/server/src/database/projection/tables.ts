import type { Core } from '@strapi/strapi';
import type { ChainStatement } from '../chain-rows';
import { regionLevels } from './regions';

export const newestTable = 'disclosure_newest';
export const figuresTable = 'disclosure_figures';
export const totalsTable = 'disclosure_totals';
export const marksTable = 'disclosure_marks';

/** What the projection needs of a row of the public record. */
export interface ProjectedRow extends Pick<ChainStatement, 'organization_code' | 'year' | 'document'> {
  kind: string;
  organization_name: string;
  organization_kind: string | null;
  region_code: string | null;
  version?: number | null;
  layout: string;
  title: string;
  sequence: number;
  digest: string;
  link: string;
  at: string;
}

// Strapi writes into what it is given: each attribute is an object of its own.
const text = () => ({ type: 'string' }) as const;
const needed = () => ({ type: 'string', column: { notNullable: true } }) as const;
const number = () => ({ type: 'integer', column: { notNullable: true } }) as const;

/**
 * Four tables that say again, in another form, what the public record says: the newest public version of each report,
 * its figures by address, how many there are, and marks by which chapters that repeat each other find each other. They
 * can be made anew from the record at any time: nothing rests on them.
 */
export function registerProjection(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'plugin::disclosure.newest',
    tableName: newestTable,
    singularName: 'newest',
    attributes: {
      id: { type: 'increments' },
      organizationCode: needed(),
      organizationName: needed(),
      organizationKind: text(),
      regionCode: text(),
      // Beginnings of the region code, each in an index, so that the list of a region is in order.
      provinceCode: { type: 'string', column: { args: [2] } },
      prefectureCode: { type: 'string', column: { args: [4] } },
      countyCode: { type: 'string', column: { args: [6] } },
      year: number(),
      layout: needed(),
      title: needed(),
      version: number(),
      sequence: number(),
      digest: needed(),
      link: needed(),
      at: needed(),
    },
    indexes: [
      { name: 'disclosure_newest_report_uq', columns: ['organization_code', 'year'], type: 'unique' },
      { name: 'disclosure_newest_year_idx', columns: ['year', 'organization_code'] },
      { name: 'disclosure_newest_at_idx', columns: ['at', 'version'] },
      ...regionLevels.map(({ column }) => ({
        name: `disclosure_newest_${column}_idx`,
        columns: ['year', column, 'organization_code'],
      })),
    ],
  });
  strapi.get('models').add({
    uid: 'plugin::disclosure.figure',
    tableName: figuresTable,
    singularName: 'figure',
    attributes: {
      id: { type: 'increments' },
      cell: { type: 'string', column: { notNullable: true, args: [100] } },
      organizationCode: { type: 'string', column: { notNullable: true, args: [32] } },
      organizationKind: { type: 'string', column: { args: [16] } },
      regionCode: { type: 'string', column: { args: [12] } },
      year: number(),
      value: { type: 'decimal', column: { args: [18, 6] } },
    },
    // Each covers what a question reads, so that the rows themselves are never asked.
    indexes: [
      { name: 'disclosure_figures_report_uq', columns: ['organization_code', 'year', 'cell'], type: 'unique' },
      {
        name: 'disclosure_figures_year_idx',
        columns: ['cell', 'year', 'region_code', 'organization_kind', 'organization_code', 'value'],
      },
      { name: 'disclosure_figures_organization_idx', columns: ['cell', 'organization_code', 'year', 'value'] },
    ],
  });
  strapi.get('models').add({
    uid: 'plugin::disclosure.total',
    tableName: totalsTable,
    singularName: 'total',
    attributes: {
      id: { type: 'increments' },
      year: number(),
      layout: { type: 'string', column: { notNullable: true, args: [16] } },
      // The first digits of region codes; empty for everywhere.
      regionCode: { type: 'string', column: { notNullable: true, args: [12] } },
      reports: number(),
    },
    indexes: [{ name: 'disclosure_totals_uq', columns: ['region_code', 'year', 'layout'], type: 'unique' }],
  });
  strapi.get('models').add({
    uid: 'plugin::disclosure.mark',
    tableName: marksTable,
    singularName: 'mark',
    attributes: {
      id: { type: 'increments' },
      mark: number(),
      chapter: { type: 'string', column: { notNullable: true, args: [32] } },
      organizationCode: { type: 'string', column: { notNullable: true, args: [32] } },
      year: number(),
    },
    indexes: [
      { name: 'disclosure_marks_mark_idx', columns: ['mark', 'chapter', 'organization_code', 'year'] },
      { name: 'disclosure_marks_report_idx', columns: ['organization_code', 'year', 'chapter', 'mark'] },
    ],
  });
}
