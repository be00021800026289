/** What is stored of the document that a call is about: held, read once before the call, and once after it. */

import type { Core } from '@strapi/strapi';
import { label } from '../../../model';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { WriteMarks } from '../services/draft-row';
import { isSameBody, type StoredBody } from '../services/organizations';
import type { StoredVersion } from '../services/reports';
import { differ } from '../services/review/differ';
import { type DocumentCall, isCreation } from './call';

export interface Versions {
  draft: StoredVersion | undefined;
  published: StoredVersion | undefined;
  /** Of the draft, before an update. */
  marks?: WriteMarks | undefined;
}

/** What the hooks see of a document, by what it is. */
export interface Stored {
  report: Versions;
  organization: StoredBody | null;
}

export type About = keyof Stored;

interface StoredAccess<A extends About> {
  nothing: Stored[A];
  /** Holds back everyone else who would write the same, until the transaction ends. */
  hold(call: DocumentCall, named: number | undefined): Promise<void>;
  before(call: DocumentCall): Promise<Stored[A]>;
  /** `documentId` names what the call was about, or made. */
  after(documentId: string): Promise<Stored[A]>;
  changed(before: Stored[A], after: Stored[A]): boolean;
}

function reports(strapi: Core.Strapi): StoredAccess<'report'> {
  const service = getService(strapi, 'reports');

  async function versions(documentId: string): Promise<Versions> {
    const stored = await service.versions(documentId);
    return {
      draft: stored.find(({ publishedAt }) => publishedAt === null),
      published: stored.find(({ publishedAt }) => publishedAt !== null),
    };
  }

  async function organizationOf({ documentId }: DocumentCall): Promise<number | undefined> {
    return documentId ? ((await service.identity(documentId))?.organizationId ?? undefined) : undefined;
  }

  return {
    nothing: { draft: undefined, published: undefined },

    /**
     * Writes to the reports of one organization wait for each other: looking for a twin, comparing revisions and
     * publishing are then free of races.
     */
    async hold(call, named) {
      const id = named ?? (await organizationOf(call));
      if (id !== undefined && !(await getService(strapi, 'organizations').lock(id)))
        throw invalidAt(['organization'], label('没有这个机关', 'There is no such organization'));
    },

    async before({ action, documentId }) {
      if (!documentId) return this.nothing;
      const stored = await versions(documentId);
      if (action !== 'update' || !stored.draft) return stored;
      return { ...stored, marks: await getService(strapi, 'draftRow').marks(documentId) };
    },

    after: versions,

    changed: ({ draft: before }, { draft: after }) =>
      before !== undefined && after !== undefined && differ(before, after),
  };
}

function organizations(strapi: Core.Strapi): StoredAccess<'organization'> {
  const service = getService(strapi, 'organizations');
  return {
    nothing: null,

    /** While a parent changes no other parent does, or two changes could close a circle that neither sees. */
    async hold(call) {
      if (call.input.data?.parent !== undefined) await service.lockAll();
      else if (call.documentId && !isCreation(call)) await service.hold(call.documentId);
    },

    before: async ({ documentId }) => (documentId ? service.body(documentId) : null),

    after: (documentId) => service.body(documentId),

    changed: (before, after) => before !== null && after !== null && !isSameBody(before, after),
  };
}

export const subjectsOf = (strapi: Core.Strapi): { [A in About]: StoredAccess<A> } => ({
  report: reports(strapi),
  organization: organizations(strapi),
});
