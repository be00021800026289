import type { Core } from '@strapi/strapi';
import { lastStage } from '#model';
import { reportUid } from '../../content-types/uids';
import { reports, type StoredVersion } from '../reports';
import { differ } from './differ';

/** Reports of which a version is public while their draft says something else. */
export const corrections = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The document ids of those of some drafts that are corrections. */
  async among(drafts: readonly StoredVersion[]): Promise<ReadonlySet<string>> {
    const standing: { documentId: string; revision: number | null }[] = await strapi.db.query(reportUid).findMany({
      where: { documentId: { $in: drafts.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
      select: ['documentId', 'revision'],
    });
    const revisions = new Map(standing.map(({ documentId, revision }) => [documentId, revision]));
    // Only a draft that was saved again, or stands elsewhere, is worth reading whole.
    const moved = drafts.filter(
      ({ documentId, stage, revision }) =>
        revisions.has(documentId) && (stage !== lastStage || revision !== revisions.get(documentId)),
    );
    if (moved.length === 0) return new Set();
    const published = await reports({ strapi }).whole({
      documentId: { $in: moved.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    });
    const versions = new Map(published.map((version) => [version.documentId, version]));
    const corrected = moved.filter((draft) => {
      const version = versions.get(draft.documentId);
      return version !== undefined && differ(version, draft);
    });
    return new Set(corrected.map(({ documentId }) => documentId));
  },
});
