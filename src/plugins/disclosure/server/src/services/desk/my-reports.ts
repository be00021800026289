import type { Core } from '@strapi/strapi';
import type { MyReport, MyReportsResponse, ProgressEntry } from '#contracts';
import type { Caller } from '#input/caller';
import { firstStage, type ReportStatus, summarize } from '#model';
import { reportUid } from '../../content-types/uids';
import { reports, type StoredVersion } from '../reports';
import { reviewEvents, type StoredEvent, toReviewEvent } from '../review/events';
import { reportStatuses } from '../review/statuses';
import { waiting } from '../review/waiting';
import { yearDue } from './deadline';
import { progress, stateIn } from './progress';
import { visible } from './visible';

/** How many reports the widget lists. */
const limit = 6;

const createAction = 'plugin::content-manager.explorer.create';

/**
 * What a person has to do with: reports under review that they could take onwards now; for those who may write reports,
 * also the ones due now of the organizations that they are a member of, and those that they wrote or submitted, until
 * these are public.
 */
export const myReports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = reports({ strapi });
  const states = progress({ strapi });

  async function drafts(caller: Caller, documentIds: readonly string[]): Promise<StoredVersion[]> {
    const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
    return service.whole(await visible(strapi, caller).reports(where));
  }

  /** Reports that this person wrote or submitted, newest work first. */
  async function mine(caller: Caller): Promise<string[]> {
    const submitted = await reviewEvents({ strapi }).submittedBy(caller.user.id);
    const { id } = caller.user;
    const found: { documentId: string }[] = await strapi.db.query(reportUid).findMany({
      where: await visible(strapi, caller).reports({
        publishedAt: null,
        $or: [{ stage: firstStage, $or: [{ createdBy: id }, { updatedBy: id }] }, { documentId: { $in: submitted } }],
      }),
      select: ['documentId'],
      orderBy: { updatedAt: 'desc' },
      limit: 4 * limit,
    });
    return found.map(({ documentId }) => documentId);
  }

  /** Those that are not public as they stand. */
  async function unfinished(documentIds: readonly string[]): Promise<Map<string, ReportStatus>> {
    const statuses = await reportStatuses({ strapi }).of(documentIds);
    const open = documentIds.filter((id) => statuses.has(id) && statuses.get(id) !== 'published').slice(0, limit);
    return new Map(open.map((id) => [id, statuses.get(id) ?? 'drafting']));
  }

  async function shown(
    draft: StoredVersion,
    status: ReportStatus,
    event: StoredEvent | undefined,
    entry: ProgressEntry | undefined,
  ): Promise<MyReport[]> {
    if (!draft.organization || draft.year === null) return [];
    const { errors, warnings } = summarize((await service.judge(draft)).findings);
    const { documentId, title, year, organization, updatedAt, stage } = draft;
    const state = stateIn(stage);
    const at = entry ?? states.entryFor(organization, year, { documentId, state, stage });
    const report: MyReport = {
      documentId,
      status,
      event: event ? toReviewEvent(event) : null,
      title,
      organization: { documentId: organization.documentId, name: organization.name },
      year,
      state,
      stage,
      isCorrection: status === 'correcting',
      errors,
      warnings,
      deadline: at.deadline,
      isOverdue: at.isOverdue,
      updatedAt,
    };
    return [report];
  }

  return {
    async find(caller: Caller): Promise<MyReportsResponse> {
      const year = yearDue();
      const writes = caller.userAbility.can(createAction, reportUid);
      const due = writes ? await states.entries(caller, year, { members: { id: caller.user.id } }) : [];
      const reviews = await waiting({ strapi }).underReview(caller, limit);
      const started = due.flatMap(({ documentId }) => documentId ?? []);
      const wanted = new Set([...reviews, ...started, ...(writes ? await mine(caller) : [])]);
      const statuses = await unfinished([...wanted]);
      const found = await drafts(caller, [...statuses.keys()]);
      const events = await reviewEvents({ strapi }).of([...statuses.keys()]);
      const open = found.map((draft) => {
        const { documentId } = draft;
        const event = events.findLast(({ report }) => report === documentId);
        const entry = due.find((each) => each.documentId === documentId);
        return shown(draft, statuses.get(documentId) ?? 'drafting', event, entry);
      });
      const missing = due.filter(({ state }) => state === 'notStarted').map((entry) => notStarted(entry, year));
      const data = [...(await Promise.all(open)).flat(), ...missing]
        .sort((one, other) => one.deadline.localeCompare(other.deadline))
        .slice(0, limit);
      return { data };
    },
  };
};

const notStarted = ({ organization, deadline, isOverdue }: ProgressEntry, year: number): MyReport => ({
  documentId: null,
  status: null,
  event: null,
  title: null,
  organization: { documentId: organization.documentId, name: organization.name },
  year,
  state: 'notStarted',
  stage: null,
  isCorrection: false,
  errors: 0,
  warnings: 0,
  deadline,
  isOverdue,
  updatedAt: null,
});
