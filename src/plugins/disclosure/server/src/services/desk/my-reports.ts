import type { Core } from '@strapi/strapi';
import type { MyReport, MyReportsResponse, ProgressEntry } from '../../../../contracts';
import { firstStage, summarize } from '../../../../model';
import { reportUid } from '../../content-types/uids';
import { getService } from '..';
import { reports, type StoredVersion } from '../reports';
import { yearDue } from './deadline';
import { progress, stateIn } from './progress';
import { type Caller, visible } from './visible';

/** How many reports the widget lists. */
const limit = 6;

const createAction = 'plugin::content-manager.explorer.create';

/**
 * What waits for a person: reports under review that they could take onwards now; for those who may write reports, also
 * the ones due now of the organizations that they are a member of, and the drafts that they worked on last.
 */
export const myReports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = reports({ strapi });
  const states = progress({ strapi });

  async function drafts(caller: Caller, documentIds: readonly string[]): Promise<StoredVersion[]> {
    const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
    return service.whole(await visible(strapi, caller).reports(where));
  }

  /** Drafts in the first stage by this person, newest work first, that are not published. */
  async function mine(caller: Caller): Promise<string[]> {
    const where = {
      publishedAt: null,
      stage: firstStage,
      $or: [{ createdBy: caller.user.id }, { updatedBy: caller.user.id }],
    };
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
    const { documentId, title, year, organization, updatedAt, stage } = draft;
    const state = stateIn(stage);
    const at = entry ?? states.entryFor(organization, year, { documentId, state, stage });
    return {
      documentId,
      title,
      organization: { documentId: organization.documentId, name: organization.name },
      year,
      state,
      stage,
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
      const writes = caller.userAbility.can(createAction, reportUid);
      const due = writes ? await states.entries(caller, year, { members: { id: caller.user.id } }) : [];
      const reviews = await getService(strapi, 'waiting').underReview(caller, limit);
      const started = due.flatMap(({ documentId, state }) => (state === 'drafting' && documentId) || []);
      const ids = [...new Set([...reviews, ...started, ...(writes ? await mine(caller) : [])])].slice(0, limit);
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
  stage: null,
  errors: 0,
  warnings: 0,
  deadline,
  isOverdue,
  updatedAt: null,
});
