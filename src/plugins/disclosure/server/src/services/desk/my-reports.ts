import type { Core } from '@strapi/strapi';
import type { MyReport, MyReportsResponse, ProgressEntry } from '../../../../contracts';
import { summarize } from '../../../../model';
import { reportUid } from '../../content-types/uids';
import { reports, type StoredVersion } from '../reports';
import { yearDue } from './deadline';
import { progress } from './progress';
import { type Caller, visible } from './visible';

/** How many reports the widget lists. */
const limit = 6;

/**
 * What waits for a person: the reports due now of the organizations that they are a member of, and the drafts that
 * they worked on last.
 */
export const myReports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = reports({ strapi });
  const states = progress({ strapi });

  async function drafts(caller: Caller, documentIds: readonly string[]): Promise<StoredVersion[]> {
    const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
    return service.whole(await visible(strapi, caller).reports(where));
  }

  /** Drafts by this person, newest work first, that are not published. */
  async function mine(caller: Caller): Promise<string[]> {
    const where = { publishedAt: null, $or: [{ createdBy: caller.user.id }, { updatedBy: caller.user.id }] };
    const found: { documentId: string }[] = await strapi.db.query(reportUid).findMany({
      where: await visible(strapi, caller).reports(where),
      select: ['documentId'],
      orderBy: { updatedAt: 'desc' },
      limit: 4 * limit,
    });
    const published: { documentId: string }[] = await strapi.db.query(reportUid).findMany({
      where: { documentId: { $in: found.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
      select: ['documentId'],
    });
    const done = new Set(published.map(({ documentId }) => documentId));
    return found.map(({ documentId }) => documentId).filter((documentId) => !done.has(documentId));
  }

  function shown(draft: StoredVersion, entry: ProgressEntry | undefined): MyReport | undefined {
    if (!draft.organization || draft.year === null) return undefined;
    const { errors, warnings } = summarize(service.check(draft).findings);
    const { documentId, title, year, organization, updatedAt } = draft;
    const at = entry ?? states.entryFor(organization, year, { documentId, state: 'drafting' });
    return {
      documentId,
      title,
      organization: { documentId: organization.documentId, name: organization.name },
      year,
      state: 'drafting',
      errors,
      warnings,
      deadline: at.deadline,
      isOverdue: at.isOverdue,
      updatedAt,
    };
  }

  return {
    async find(caller: Caller): Promise<MyReportsResponse> {
      const year = yearDue();
      const due = (await states.entries(caller, year, { members: { id: caller.user.id } })).filter(
        ({ state }) => state !== 'published',
      );
      const started = due.flatMap(({ documentId }) => documentId ?? []);
      const ids = [...new Set([...started, ...(await mine(caller))])].slice(0, limit);
      const byId = new Map((await drafts(caller, ids)).map((draft) => [draft.documentId, draft]));
      const open = ids.flatMap((id) => {
        const draft = byId.get(id);
        return (
          (draft &&
            shown(
              draft,
              due.find(({ documentId }) => documentId === id),
            )) ??
          []
        );
      });
      const missing = due.filter(({ state }) => state === 'notStarted').map((entry) => notStarted(entry, year));
      const data = [...open, ...missing]
        .sort((one, other) => one.deadline.localeCompare(other.deadline))
        .slice(0, limit);
      return { data };
    },
  };
};

const notStarted = ({ organization, deadline, isOverdue }: ProgressEntry, year: number): MyReport => ({
  documentId: null,
  title: null,
  organization: { documentId: organization.documentId, name: organization.name },
  year,
  state: 'notStarted',
  errors: 0,
  warnings: 0,
  deadline,
  isOverdue,
  updatedAt: null,
});
