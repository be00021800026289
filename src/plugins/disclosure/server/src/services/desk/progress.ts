import type { Core } from '@strapi/strapi';
import type { ProgressEntry, ProgressFilter, ProgressResponse, ReportState } from '#contracts';
import type { Caller } from '#input/caller';
import { firstStage, lastStage, type OrganizationKind, reportYears } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { daysAfter, deadlineOf, isExpected, yearDue } from './deadline';
import { visible } from './visible';

/** How far a report has come. */
export interface Standing {
  documentId: string;
  state: ReportState;
  stage: string | null;
}

export interface Reporting {
  id: number;
  documentId: string;
  code: string;
  name: string;
  kind: OrganizationKind | null;
  deadline: string | null;
  /** Before it nothing is due of the organization. */
  firstReportYear: number | null;
}

interface Version {
  documentId: string;
  publishedAt: string | null;
  stage: string | null;
  organization: { id: number } | null;
}

/** The state of a report that is not published, by the stage of its draft. */
export function stateIn(stage: string | null): 'drafting' | 'inReview' | 'approved' {
  if ((stage ?? firstStage) === firstStage) return 'drafting';
  return stage === lastStage ? 'approved' : 'inReview';
}

/** The state of a report with a public version: its draft stays in the last stage until somebody corrects it. */
export const publicState = (draftStage: string | null | undefined): 'published' | 'correcting' =>
  draftStage === undefined || draftStage === lastStage ? 'published' : 'correcting';

/** Whether the public can read a version. */
const isPublic = (state: ReportState): boolean => state === 'published' || state === 'correcting';

/** How many organizations the widget lists; the counts are of all. */
const limit = 8;

/** Which organization has come how far with its report of a year. */
export const progress = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The state of each organization's report of a year, by the organization's id. */
  async function states(caller: Caller, year: number) {
    const rows: Version[] = await strapi.db.query(reportUid).findMany({
      where: await visible(strapi, caller).reports({ year }),
      select: ['documentId', 'publishedAt', 'stage'],
      populate: { organization: { select: ['id'] } },
    });
    const known = new Map<number, Standing>();
    for (const { documentId, publishedAt, stage, organization } of rows) {
      if (!organization) continue;
      const other = known.get(organization.id);
      const draftStage = publishedAt ? other?.stage : stage;
      const hasPublic = publishedAt !== null || (other !== undefined && isPublic(other.state));
      known.set(organization.id, {
        documentId,
        state: hasPublic ? publicState(draftStage) : stateIn(stage),
        stage: draftStage ?? null,
      });
    }
    return known;
  }

  const entryOf = (organization: Reporting, year: number, report: Standing | undefined): ProgressEntry => {
    const { documentId, code, name } = organization;
    const deadline = deadlineOf(organization, year);
    const state = report?.state ?? 'notStarted';
    const isOpen = !isPublic(state) && isExpected(organization.firstReportYear, year);
    const daysLate = isOpen ? daysAfter(deadline) : 0;
    return {
      organization: { documentId, code, name },
      state,
      stage: report?.stage ?? null,
      documentId: report?.documentId ?? null,
      deadline,
      isOverdue: daysLate > 0,
      daysLate,
    };
  };

  /** Every organization that the caller may see, or those of `where`, with its report of a year. */
  async function entries(caller: Caller, year: number, where: Record<string, unknown> = {}): Promise<ProgressEntry[]> {
    const known = await states(caller, year);
    const organizations: Reporting[] = await strapi.db.query(organizationUid).findMany({
      where: await visible(strapi, caller).organizations(where),
      select: ['id', 'documentId', 'code', 'name', 'kind', 'deadline', 'firstReportYear'],
      orderBy: { code: 'asc' },
    });
    return organizations
      .filter(({ id, firstReportYear }) => known.has(id) || isExpected(firstReportYear, year))
      .map((organization) => entryOf(organization, year, known.get(organization.id)));
  }

  return {
    entries,
    entryFor: entryOf,

    /** Every organization that the caller may see, or those that are asked for, published ones too; for a file. */
    async list(caller: Caller, { year = yearDue(), only, name = '' }: WantedProgress) {
      const all = await entries(caller, year);
      const wanted = all.filter((entry) => (only === undefined || isWanted(entry, only)) && isNamed(entry, name));
      return { year, entries: wanted };
    },

    async find(caller: Caller, { year = yearDue(), only, name = '' }: WantedProgress): Promise<ProgressResponse> {
      const all = await entries(caller, year);
      const counts = { notStarted: 0, drafting: 0, inReview: 0, approved: 0, correcting: 0, published: 0, overdue: 0 };
      for (const { state, isOverdue } of all) {
        counts[state] += 1;
        if (isOverdue) counts.overdue += 1;
      }
      const listed = all
        .filter((entry) => isWanted(entry, only) && isNamed(entry, name))
        .sort((one, other) => one.deadline.localeCompare(other.deadline) || order[one.state] - order[other.state]);
      const due = yearDue();
      const years = [...new Set([year, due, due - 1, due - 2, due - 3, due - 4])].filter(
        (each) => each >= reportYears.first,
      );
      years.sort((one, other) => other - one);
      return { data: { year, years, counts, entries: listed.slice(0, limit), total: listed.length, limit } };
    },
  };
};

/** What of the progress is asked for. */
export interface WantedProgress {
  year?: number | undefined;
  only?: ProgressFilter | undefined;
  /** A part of the organization's name or code. */
  name?: string | undefined;
}

function isWanted({ state, isOverdue }: ProgressEntry, only: ProgressFilter | undefined): boolean {
  if (only === undefined) return !isPublic(state);
  return only === 'overdue' ? isOverdue : state === only;
}

const isNamed = ({ organization: { name, code } }: ProgressEntry, part: string): boolean =>
  `${name}\n${code}`.toLowerCase().includes(part.trim().toLowerCase());

/** Of those that are due on the same day, the one that has most before it comes first. */
const order: Readonly<Record<ReportState, number>> = {
  notStarted: 0,
  drafting: 1,
  inReview: 2,
  approved: 3,
  correcting: 4,
  published: 5,
};
