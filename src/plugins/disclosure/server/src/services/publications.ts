import type { Core } from '@strapi/strapi';
import {
  canonicalJson,
  diff,
  digestOfCanonical,
  fromRows,
  publishedDocument,
  type ReportDocument,
} from '../../../model';
import { conflict, inBothLanguages, invalidAt, notFound } from '../errors';
import { getService } from '.';
import { currentActor } from './actor';
import { type PublicationRow, type PublicationStatement, publicationTable } from './publication-row';
import type { StoredVersion } from './reports';

const lastColumns = [
  'kind',
  'organization_code',
  'organization_name',
  'organization_kind',
  'region_code',
  'year',
  'version',
  'layout',
  'title',
  'document',
  'digest',
] as const satisfies (keyof PublicationRow)[];

type LastRow = Pick<PublicationRow, (typeof lastColumns)[number]>;

/** What is said of a correction when nobody says more. */
function noteOnCorrection(before: LastRow, document: string): string {
  const from: ReportDocument = JSON.parse(before.document);
  const count = diff(from, JSON.parse(document)).length;
  return inBothLanguages({
    zh: `更正：与第 ${before.version} 版相比有 ${count} 处不同`,
    en: `Correction: ${count} ${count === 1 ? 'difference' : 'differences'} from version ${before.version}`,
  });
}

/**
 * Writes the public record. Every method works in the caller's transaction, and holds back other appends until that
 * ends.
 */
export const publications = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The last row of a report, locked against a stale snapshot. */
  async function last(organizationCode: string, year: number): Promise<LastRow | undefined> {
    return await strapi.db.transaction(async ({ trx }): Promise<LastRow | undefined> => {
      const rows = trx(publicationTable)
        .where({ organization_code: organizationCode, year })
        .orderBy('sequence', 'desc');
      return await rows.forUpdate().first(lastColumns);
    });
  }

  async function append(statement: Omit<PublicationStatement, 'actor_id' | 'actor_name'>): Promise<void> {
    const { actorId, actorName } = currentActor(strapi);
    const row = { ...statement, actor_id: actorId, actor_name: actorName };
    await getService(strapi, 'chain').append(publicationTable, row);
  }

  return {
    /** Whether versions of a report are public: something was published and not withdrawn since. */
    async isPublic(organizationCode: string, year: number): Promise<boolean> {
      return (await last(organizationCode, year))?.kind === 'publication';
    },

    /** Whether the record holds anything of an organization. */
    async hasAny(organizationCode: string): Promise<boolean> {
      return await strapi.db.transaction(async ({ trx }) => {
        const row = await trx(publicationTable).where({ organization_code: organizationCode }).first('id');
        return row !== undefined;
      });
    },

    /**
     * Records what was just published as the next version. Appends nothing when the public version says the same
     * already: publishing again is no new fact.
     *
     * @param report the published version as it is stored
     * @param note what the publisher says of a correction, public; a count of the differences where it is absent
     */
    async record(report: StoredVersion, note?: string): Promise<void> {
      const { organization, year, layout, title } = report;
      if (!organization || year === null || layout === null || title === null)
        throw invalidAt([], {
          zh: '报告缺少机关、年度、版式或标题',
          en: 'The report lacks organization, year, layout or title',
        });
      await getService(strapi, 'chain').lock();
      const before = await last(organization.code, year);
      const document = canonicalJson(publishedDocument(fromRows(report)));
      if (before?.kind === 'publication' && before.digest === digestOfCanonical(document)) return;
      await append({
        kind: 'publication',
        organization_code: organization.code,
        organization_name: organization.name,
        organization_kind: organization.kind,
        region_code: organization.regionCode,
        year,
        version: (before?.version ?? 0) + 1,
        layout,
        title,
        document,
        note: note ?? (before?.kind === 'publication' ? noteOnCorrection(before, document) : null),
      });
    },

    /**
     * Takes a report back from the public: every version up to now answers 410 with the reason, and the report is no
     * longer published.
     *
     * @param documentId the report
     * @param reason why, public
     */
    async withdraw(documentId: string, reason: string): Promise<void> {
      await strapi.db.transaction(async () => {
        const report = await getService(strapi, 'reports').draft(documentId);
        if (!report?.organization || report.year === null)
          throw notFound(['documentId'], { zh: '没有这份报告', en: 'There is no such report' });
        await getService(strapi, 'organizations').lock(report.organization.id);
        await getService(strapi, 'chain').lock();
        const before = await last(report.organization.code, report.year);
        if (before?.kind !== 'publication')
          throw conflict(
            ['documentId'],
            {
              zh: '报告没有公开的版本可以撤回',
              en: 'No version of the report is public: there is nothing to withdraw',
            },
            {},
          );
        const { digest: _digest, ...withdrawn } = before;
        await append({ ...withdrawn, kind: 'withdrawal', note: reason });
        await strapi.documents('api::report.report').unpublish({ documentId });
      });
    },
  };
};
