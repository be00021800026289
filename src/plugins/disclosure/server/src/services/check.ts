import type { Core } from '@strapi/strapi';
import type { CheckResponse } from '../../../contracts';
import {
  type CheckContext,
  checkReading,
  isStructural,
  type OrganizationKind,
  organizationKinds,
  type Reading,
  type RowsReading,
  readDocument,
  readRows,
  type StoredReport,
  summarize,
} from '../../../model';
import { organizationUid } from '../content-types/uids';
import { errorItem, invalid } from '../errors';

const isKind = (value: unknown): value is OrganizationKind => organizationKinds.some((kind) => kind === value);

/** Checks report documents that callers hand in. Stores nothing. */
export const check = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What an organization may do depends on its kind: as registered here, else as the document says. */
  async function contextOf(code: string | null, organization: unknown): Promise<CheckContext> {
    const known = code && (await strapi.db.query(organizationUid).findOne({ where: { code }, select: ['kind'] }));
    const said = (organization as { kind?: unknown } | null | undefined)?.kind;
    return { organization: { kind: known?.kind ?? (isKind(said) ? said : null) } };
  }

  async function answer(
    reading: Reading,
    organization: unknown,
    locate: RowsReading['locate'],
  ): Promise<CheckResponse> {
    const findings = checkReading(reading, await contextOf(reading.document.organization.code, organization));
    const malformed = findings.filter(isStructural);
    if (malformed.length > 0)
      throw invalid(
        { zh: '报告文档结构不合规', en: 'The report document is malformed' },
        malformed.map(({ path, message }) => errorItem(locate(path), message)),
        malformed,
      );
    return { findings, summary: summarize(findings) };
  }

  return {
    /** @param input a report document with tables keyed by code, or any other JSON */
    document(input: unknown): Promise<CheckResponse> {
      const organization = (input as { organization?: unknown } | null)?.organization;
      return answer(readDocument(input), organization, (path) => (path === '' ? [] : path.split('.')));
    },

    /** @param input a report document with tables as lists of rows */
    rows(input: StoredReport): Promise<CheckResponse> {
      const reading = readRows(input);
      return answer(reading, input.organization, reading.locate);
    },
  };
};
