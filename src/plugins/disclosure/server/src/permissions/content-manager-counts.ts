import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../content-types/uids';
import { getService } from '../services';

/** How many documents are drafts only, published as they stand, or published and changed since. */
type Counts = Record<'draft' | 'published' | 'modified', number>;

interface Homepage {
  getCountDocuments(): Promise<Counts>;
}

interface Version {
  documentId: string;
  publishedAt: string | null;
  updatedAt: string;
}

function stateOf(versions: readonly Version[]): keyof Counts {
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  if (!published) return 'draft';
  return !draft || String(draft.updatedAt) === String(published.updatedAt) ? 'published' : 'modified';
}

async function hidden(
  strapi: Core.Strapi,
  scope: ReadonlySet<number>,
  reads: (uid: string) => boolean,
): Promise<Counts> {
  const counts: Counts = { draft: 0, published: 0, modified: 0 };
  const outside = { id: { $notIn: [...scope] } };
  if (reads(organizationUid)) counts.published += await strapi.db.query(organizationUid).count({ where: outside });
  if (!reads(reportUid)) return counts;
  const versions: Version[] = await strapi.db.query(reportUid).findMany({
    where: { $or: [{ organization: outside }, { organization: null }] },
    select: ['documentId', 'publishedAt', 'updatedAt'],
  });
  const documents = new Map<string, Version[]>();
  for (const version of versions)
    documents.set(version.documentId, [...(documents.get(version.documentId) ?? []), version]);
  for (const document of documents.values()) counts[stateOf(document)] += 1;
  return counts;
}

/** Strapi's home page counts every document of a type that the user may read; what is outside their scope is taken off. */
export function registerContentManagerCounts(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.homepage', (homepage: Homepage) => ({
    ...homepage,
    async getCountDocuments(): Promise<Counts> {
      const counts = await homepage.getCountDocuments();
      const { user, userAbility } = strapi.requestContext.get()?.state ?? {};
      const scope = user ? await getService(strapi, 'scope').of(user) : new Set<number>();
      if (scope === 'all') return counts;
      const reads = (uid: string): boolean => userAbility?.can('plugin::content-manager.explorer.read', uid) ?? false;
      const { draft, published, modified } = await hidden(strapi, scope, reads);
      return {
        draft: counts.draft - draft,
        published: counts.published - published,
        modified: counts.modified - modified,
      };
    },
  }));
}
