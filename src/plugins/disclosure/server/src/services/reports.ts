import type { Core } from '@strapi/strapi';
import {
  type CheckContext,
  checkReading,
  type Finding,
  type OrganizationKind,
  type RowsReading,
  readRows,
  type StoredReport,
  structureFindings,
} from '../../../model';
import { reportUid } from '../content-types/uids';
import { checkContexts } from './check-contexts';

/** One version of a report as it stands in the database, with its organization and all its rows. */
export interface StoredVersion extends StoredReport {
  id: number;
  documentId: string;
  publishedAt: string | null;
  updatedAt: string;
  year: number | null;
  layout: string | null;
  title: string | null;
  revision: number | null;
  stage: string | null;
  sourceUrl: string | null;
  organization: StoredOrganization | null;
}

interface StoredOrganization {
  id: number;
  documentId: string;
  code: string;
  name: string;
  kind: OrganizationKind | null;
  regionCode: string | null;
  deadline: string | null;
  firstReportYear: number | null;
}

/** A report's fields that stay as they were when it was created. */
export interface Identity {
  organizationId: number | null;
  year: number | null;
  layout: string | null;
}

/** What a check found in a version, and where its paths lie in that version's rows. */
export interface VersionJudgement {
  findings: Finding[];
  locate: RowsReading['locate'];
}

const whole = {
  organization: true,
  sections: true,
  proactive: true,
  applications: true,
  remedies: true,
  explanations: true,
} as const;

export const componentAttributes = ['sections', 'proactive', 'applications', 'remedies', 'explanations'] as const;

/**
 * Reads and judges reports as they are stored. It asks the database beneath the document service, so that what it sees
 * does not depend on who asks.
 */
export const reports = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The draft of a report, or `null`. */
  draft(documentId: string): Promise<StoredVersion | null> {
    return strapi.db.query(reportUid).findOne({ where: { documentId, publishedAt: null }, populate: whole });
  },

  /** The published version of a report, or `null`. */
  published(documentId: string): Promise<StoredVersion | null> {
    return strapi.db
      .query(reportUid)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: whole });
  },

  /** How often the draft of a report was written, `undefined` where there is none. */
  async revision(documentId: string): Promise<number | undefined> {
    const where = { documentId, publishedAt: null };
    return (await strapi.db.query(reportUid).findOne({ where, select: ['revision'] }))?.revision;
  },

  /** Whole versions by a condition of the database, in no order. */
  whole(where: Record<string, unknown>): Promise<StoredVersion[]> {
    return strapi.db.query(reportUid).findMany({ where, populate: whole });
  },

  /** Draft and published version, as far as they exist. */
  versions(documentId: string): Promise<StoredVersion[]> {
    return strapi.db.query(reportUid).findMany({ where: { documentId }, populate: whole });
  },

  /** Organization, year and layout of a report, or `null` when there is no such report. */
  async identity(documentId: string): Promise<Identity | null> {
    const version = await strapi.db
      .query(reportUid)
      .findOne({ where: { documentId }, select: ['year', 'layout'], populate: { organization: { select: ['id'] } } });
    if (!version) return null;
    return { organizationId: version.organization?.id ?? null, year: version.year, layout: version.layout };
  },

  /** Only what is malformed in a version: what no write may store. */
  structure(version: StoredReport): VersionJudgement {
    const reading = readRows(version);
    return { findings: structureFindings(reading), locate: reading.locate };
  },

  /** What forbids a version's publication, by the version alone. */
  check(version: StoredVersion): VersionJudgement {
    const reading = readRows(version);
    const context: CheckContext = { organization: version.organization };
    return { findings: checkReading(reading, context), locate: reading.locate };
  },

  /** All findings of a version, beside what the record says of earlier years and of the bodies below. */
  async judge(version: StoredVersion): Promise<VersionJudgement> {
    const reading = readRows(version);
    const context = await checkContexts({ strapi }).of(version.organization, version.year, reading.document.sections);
    return { findings: checkReading(reading, context), locate: reading.locate };
  },

  /**
   * Whether another report stands for the organization and year. The caller holds the organization's lock.
   *
   * @param documentId the report that may stand
   */
  async hasTwin(documentId: string, organizationId: number, year: number): Promise<boolean> {
    const twin = await strapi.db.query(reportUid).findOne({
      where: { organization: { id: organizationId }, year, documentId: { $ne: documentId } },
      select: ['id'],
    });
    return twin !== null;
  },

  /** Whether a report of the organization is published. */
  async hasPublished(organizationDocumentId: string): Promise<boolean> {
    const where = { organization: { documentId: organizationDocumentId }, publishedAt: { $notNull: true } };
    return (await strapi.db.query(reportUid).findOne({ where, select: ['id'] })) !== null;
  },

  /** Whether any report, draft or published, is the organization's. */
  async hasAny(organizationDocumentId: string): Promise<boolean> {
    const where = { organization: { documentId: organizationDocumentId } };
    return (await strapi.db.query(reportUid).findOne({ where, select: ['id'] })) !== null;
  },
});
