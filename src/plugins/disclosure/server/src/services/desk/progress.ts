import type { Core } from '@strapi/strapi';
import type { ProgressEntry, ProgressResponse, ReportState } from '../../../../contracts';
import { firstStage, type OrganizationKind } from '../../../../model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { deadlineOf, today, yearDue } from './deadline';
import { type Caller, visible } from './visible';

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
}

interface Version {
  documentId: string;
  publishedAt: string | null;
  stage: string | null;
  organization: { id: number } | null;
}

/** The state of a report that is not published, by the stage of its draft. */
export const stateIn = (stage: string | null): 'drafting' | 'inReview' =>
  (stage ?? firstStage) === firstStage ? 'drafting' : 'inReview';

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
      known.set(organization.id, {
        documentId,
        state: publishedAt || other?.state === 'published' ? 'published' : stateIn(stage),
        stage: publishedAt ? (other?.stage ?? null) : stage,
      });
    }
    return known;
  }

  const entryOf = (organization: Reporting, year: number, report: Standing | undefined): ProgressEntry => {
    const { documentId, code, name } = organization;
    const deadline = deadlineOf(organization, year);
    const state = report?.state ?? 'notStarted';
    return {
      organization: { documentId, code, name },
      state,
      stage: report?.stage ?? null,
      documentId: report?.documentId ?? null,
      deadline,
      isOverdue: state !== 'published' && deadline < today(),
    };
  };

  /** Every organization that the caller may see, or those of `where`, with its report of a year. */
  async function entries(caller: Caller, year: number, where: Record<string, unknown> = {}): Promise<ProgressEntry[]> {
    const known = await states(caller, year);
    const organizations: Reporting[] = await strapi.db.query(organizationUid).findMany({
      where: await visible(strapi, caller).organizations(where),
      select: ['id', 'documentId', 'code', 'name', 'kind', 'deadline'],
      orderBy: { code: 'asc' },
    });
    return organizations.map((organization) => entryOf(organization, year, known.get(organization.id)));
  }

  return {
    entries,
    entryFor: entryOf,

    async find(caller: Caller, year = yearDue()): Promise<ProgressResponse> {
      const all = await entries(caller, year);
      const counts = { notStarted: 0, drafting: 0, inReview: 0, published: 0, overdue: 0 };
      for (const { state, isOverdue } of all) {
        counts[state] += 1;
        if (isOverdue) counts.overdue += 1;
      }
      const waiting = all
        .filter(({ state }) => state !== 'published')
        .sort((one, other) => one.deadline.localeCompare(other.deadline) || order[one.state] - order[other.state]);
      const due = yearDue();
      const years = [...new Set([year, due, due - 1, due - 2, due - 3, due - 4])].filter((each) => each >= 2019);
      return {
        data: { year, years: years.sort((one, other) => other - one), counts, entries: waiting.slice(0, limit), limit },
      };
    },
  };
};

/** Of those that are due on the same day, the one that has most before it comes first. */
const order: Readonly<Record<ReportState, number>> = { notStarted: 0, drafting: 1, inReview: 2, published: 3 };
