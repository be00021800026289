import type { Core } from '@strapi/strapi';
import { canonicalJson, digestOfCanonical, fromRows, label, publishedDocument, type ReportDocument } from '#model';
import { project } from '../../database/projection/project';
import { invalidAt } from '../../errors';
import { currentActor } from '../actor';
import type { StoredVersion } from '../reports';
import { noteOnCorrection } from '../review/correction-note';
import { chain } from './chain';
import { type PublicationRow, type PublicationStatement, publicationTable } from './row';

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

/** What is public of a report now, without the document. */
export type CurrentPublication = Pick<PublicationRow, (typeof currentColumns)[number]>;

const currentColumns = ['id', 'kind', 'year', 'version', 'at', 'digest'] as const satisfies (keyof PublicationRow)[];

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
    await strapi.db.transaction(async ({ trx }) => {
      const appended = await chain({ strapi }).append(publicationTable, row);
      await project(trx, appended);
    });
  }

  return {
    /** Whether versions of a report are public: something was published and not withdrawn since. */
    async isPublic(organizationCode: string, year: number): Promise<boolean> {
      return (await last(organizationCode, year))?.kind === 'publication';
    },

    /** The version of a report that is public, or `null`: nothing was published, or it was withdrawn. */
    async current(organizationCode: string, year: number): Promise<CurrentPublication | null> {
      return await strapi.db.transaction(async ({ trx }): Promise<CurrentPublication | null> => {
        const rows = trx(publicationTable).where({ organization_code: organizationCode, year });
        const row = await rows.orderBy('sequence', 'desc').first(currentColumns);
        return row?.kind === 'publication' ? row : null;
      });
    },

    /** The document of a row of the record. */
    async document(id: number): Promise<ReportDocument> {
      return await strapi.db.transaction(async ({ trx }) => {
        const row = await trx(publicationTable).where({ id }).first('document');
        if (!row) throw new Error('The record has no such row');
        return JSON.parse(row.document);
      });
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
     * @param approved what the public is told of a correction, as it was approved. An approval of an early release has none: the
     *   differences are counted then.
     */
    async record(report: StoredVersion, approved: string | null): Promise<void> {
      const { organization, year, layout, title } = report;
      if (!organization || year === null || layout === null || title === null)
        throw invalidAt(
          [],
          label('报告缺少机关、年度、版式或标题', 'The report lacks organization, year, layout or title'),
        );
      await chain({ strapi }).lock();
      const before = await last(organization.code, year);
      const document = canonicalJson(publishedDocument(fromRows(report)));
      if (before?.kind === 'publication' && before.digest === digestOfCanonical(document)) return;
      const note =
        before?.kind === 'publication'
          ? (approved ?? noteOnCorrection(before.version, JSON.parse(before.document), JSON.parse(document)))
          : null;
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
        note,
      });
    },

    /**
     * Records that a report was taken back from the public: every version up to now answers 410 with the reason. The
     * caller holds the organization, and has seen that a version is public.
     *
     * @param reason why, public
     */
    async recordWithdrawal(organizationCode: string, year: number, reason: string): Promise<void> {
      await chain({ strapi }).lock();
      const before = await last(organizationCode, year);
      if (before?.kind !== 'publication') throw new Error('No version is public: there is nothing to withdraw');
      const { digest: _digest, ...withdrawn } = before;
      await append({ ...withdrawn, kind: 'withdrawal', note: reason });
    },
  };
};
