import type { Core } from '@strapi/strapi';
import type { CheckResponse } from '../../../contracts';
import {
  type CheckContext,
  checkReading,
  countRules,
  type DocumentReading,
  documentOf,
  isRecord,
  isStructural,
  label,
  type OrganizationKind,
  organizationKinds,
  type ReportDocument,
  type RowsReading,
  readDocument,
  readRows,
  type StoredReport,
  summarize,
} from '../../../model';
import { organizationUid } from '../content-types/uids';
import { errorItem, invalid, invalidAt } from '../errors';
import { checkContexts } from './check-contexts';

const isKind = (value: unknown): value is OrganizationKind => organizationKinds.some((kind) => kind === value);

const steps = (path: string): string[] => (path === '' ? [] : path.split('.'));

/** A body is a report document, or an object that holds one beside last year's. */
function partsOf(input: unknown): { document: unknown; previous?: unknown } {
  if (!isRecord(input) || !('document' in input)) return { document: input };
  const { document, previous, ...others } = input;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw invalidAt([unknown], label(`未知的参数：${unknown}`, `Unknown parameter: ${unknown}`));
  return { document, previous };
}

/** Last year's document as the caller hands it in; malformed, it is refused with its own paths. */
function readPrevious(previous: unknown): ReportDocument {
  const reading = readDocument(previous);
  if (reading.problems.length > 0)
    throw invalid(
      label('上年报告结构不合规', 'Last year’s report is malformed'),
      reading.problems.map(({ path, message }) => errorItem(['previous', ...steps(path)], message)),
    );
  return documentOf(reading);
}

/** Checks report documents that callers hand in. Stores nothing. */
export const check = ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * What an organization may do depends on its kind: as registered here, else as the document says. A registered one's
   * earlier reports come from the record.
   */
  async function contextOf(
    { document: { organization: named, year, sections } }: DocumentReading,
    organization: unknown,
  ): Promise<CheckContext> {
    const said = (organization as { kind?: unknown } | null | undefined)?.kind;
    const unknown = { organization: { kind: isKind(said) ? said : null } };
    if (named.code === null) return unknown;
    const select = ['id', 'code', 'kind'];
    const known = await strapi.db.query(organizationUid).findOne({ where: { code: named.code }, select });
    if (!known) return unknown;
    const context = await checkContexts({ strapi }).of(known, year, sections);
    return known.kind ? context : { ...context, ...unknown };
  }

  async function answer(
    reading: DocumentReading,
    organization: unknown,
    locate: RowsReading['locate'],
    previous?: ReportDocument,
  ): Promise<CheckResponse> {
    const known = await contextOf(reading, organization);
    const context = previous ? { ...known, previous } : known;
    const findings = checkReading(reading, context);
    const malformed = findings.filter(isStructural);
    if (malformed.length > 0)
      throw invalid(
        label('报告文档结构不合规', 'The report document is malformed'),
        malformed.map(({ path, message }) => errorItem(locate(path), message)),
        malformed,
      );
    return { findings, summary: { ...summarize(findings), rules: countRules(findings, context) } };
  }

  return {
    /**
     * @param input a report document with tables keyed by code, or any other JSON; or `{ document, previous }`, where
     *   `previous` is last year's document and takes the place of what the record says
     */
    document(input: unknown): Promise<CheckResponse> {
      const { document, previous } = partsOf(input);
      const organization = (document as { organization?: unknown } | null)?.organization;
      const last = previous === undefined || previous === null ? undefined : readPrevious(previous);
      return answer(readDocument(document), organization, steps, last);
    },

    /** @param input a report document with tables as lists of rows */
    rows(input: StoredReport): Promise<CheckResponse> {
      const reading = readRows(input);
      return answer(reading, input.organization, reading.locate);
    },
  };
};
