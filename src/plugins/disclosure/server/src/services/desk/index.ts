import type { Core } from '@strapi/strapi';
import type {
  DeskContextResponse,
  OrganizationSummary,
  OrganizationsResponse,
  ReportSummary,
  SummariesResponse,
} from '#contracts';
import type { Caller } from '#input/caller';
import { type Finding, fromRows, type ReportDocument, type ReportStatus, summarize } from '#model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { type AdminUser, nameOf } from '../actor';
import { checkContexts } from '../check-contexts';
import { reports, type StoredVersion } from '../reports';
import { reportStatuses } from '../review/statuses';
import { balanceOf } from './balance';
import { visible } from './visible';

const summaryFields = ['documentId', 'code', 'name', 'kind'] as const;

const summaryOfOrganization = ({ documentId, code, name, kind }: OrganizationSummary): OrganizationSummary => ({
  documentId,
  code,
  name,
  kind,
});

/** Document ids, and a report year. */
export type WantedContext = { report: string } | { organization: string; year?: number | undefined };

type Seen = ReturnType<typeof visible>;

type Change = Pick<ReportSummary, 'changedAt' | 'changedBy'>;

/** Not filled in, or not to be judged before something else is: that is no mistake yet. */
const isOpen = ({ rule, severity, outcome }: Finding): boolean =>
  severity === 'error' && (outcome === 'indeterminate' || rule.startsWith('completeness.'));

/** What the edit view and the list view ask for. Everyone sees what the Content Manager would show them, no more. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  async function identity(seen: Seen, documentId: string) {
    const report = await strapi.db.query(reportUid).findOne({
      where: await seen.reports({ documentId }),
      select: ['year'],
      populate: { organization: { select: ['documentId'] } },
    });
    return {
      organization: report?.organization?.documentId as string | undefined,
      year: report?.year as number | undefined,
    };
  }

  /** The chapters of the draft that is wanted, none for a report that is being begun. */
  async function storedSections(wanted: WantedContext): Promise<ReportDocument['sections']> {
    const draft = 'report' in wanted ? await reports({ strapi }).draft(wanted.report) : null;
    return draft ? fromRows(draft).sections : [];
  }

  /** A draft of the year before, where nothing was published. */
  async function draftBefore(seen: Seen, organization: string, year: number): Promise<ReportDocument | undefined> {
    const where = { organization: { documentId: organization }, year: year - 1, publishedAt: null };
    const [stored] = await reports({ strapi }).whole(await seen.reports(where));
    return stored && fromRows(stored);
  }

  /** When drafts changed last, and by whom. */
  async function lastChanges(ids: readonly number[]): Promise<ReadonlyMap<number, Change>> {
    const rows: { id: number; updatedAt: string | null; updatedBy: AdminUser | null }[] = await strapi.db
      .query(reportUid)
      .findMany({
        where: { id: { $in: [...ids] } },
        select: ['id', 'updatedAt'],
        populate: { updatedBy: { select: ['id', 'firstname', 'lastname', 'username', 'email'] } },
      });
    return new Map(
      rows.map(({ id, updatedAt, updatedBy }) => [
        id,
        { changedAt: updatedAt, changedBy: updatedBy ? nameOf(updatedBy) : null },
      ]),
    );
  }

  async function summaryOf(
    draft: StoredVersion,
    change: Change = { changedAt: null, changedBy: null },
    status: ReportStatus = 'drafting',
  ): Promise<ReportSummary> {
    const { findings } = await reports({ strapi }).judge(draft);
    const blanks = findings.filter(isOpen).length;
    const { errors, warnings } = summarize(findings.filter((finding) => !isOpen(finding)));
    const { documentId } = draft;
    const isCorrection = status === 'correcting';
    return { documentId, status, blanks, errors, warnings, balance: balanceOf(findings), isCorrection, ...change };
  }

  return {
    async organizations(caller: Caller): Promise<OrganizationsResponse> {
      const where = await visible(strapi, caller).organizations();
      const data: OrganizationSummary[] = await strapi.db
        .query(organizationUid)
        .findMany({ where, select: [...summaryFields], orderBy: { code: 'asc' } });
      return { data };
    },

    /** The organization and what the record says beside it, for a report that exists or one that is being begun. */
    async context(caller: Caller, wanted: WantedContext): Promise<DeskContextResponse> {
      const seen = visible(strapi, caller);
      const { organization: documentId, year } = 'report' in wanted ? await identity(seen, wanted.report) : wanted;
      const organization: (OrganizationSummary & { id: unknown }) | null = documentId
        ? await strapi.db
            .query(organizationUid)
            .findOne({ where: await seen.organizations({ documentId }), select: ['id', ...summaryFields] })
        : null;
      const checked = organization && { ...organization, id: Number(organization.id) };
      const sections = organization ? await storedSections(wanted) : [];
      const known = await checkContexts({ strapi }).of(checked, year ?? null, sections);
      const { previous = null, history = [], others = [], below = null } = known;
      const summary = organization && summaryOfOrganization(organization);
      const lastYear = previous ?? (summary && year ? await draftBefore(seen, summary.documentId, year) : undefined);
      const earlier = { previous, history: [...history], others: [...others] };
      const data = { organization: summary, year: year ?? null, ...earlier, below };
      return { data: { ...data, ...(lastYear && { lastYear }) } };
    },

    /** Findings and balance of drafts, for the rows of the list view. */
    async summaries(caller: Caller, documentIds: readonly string[]): Promise<SummariesResponse> {
      const service = reports({ strapi });
      const where = await visible(strapi, caller).reports({ documentId: { $in: [...documentIds] }, publishedAt: null });
      const drafts = await service.whole(where);
      const statuses = await reportStatuses({ strapi }).of(drafts.map(({ documentId }) => documentId));
      const changes = await lastChanges(drafts.map(({ id }) => id));
      return {
        data: await Promise.all(
          drafts.map((draft) => summaryOf(draft, changes.get(draft.id), statuses.get(draft.documentId))),
        ),
      };
    },
  };
};
