import type { Core } from '@strapi/strapi';
import type {
  DeskContextResponse,
  OrganizationSummary,
  OrganizationsResponse,
  SummariesResponse,
} from '../../../../contracts';
import { fromRows, summarize } from '../../../../model';
import { organizationUid, reportUid } from '../../content-types/uids';
import { reports } from '../reports';
import { balanceOf } from './balance';
import { type Caller, visible } from './visible';

const summaryFields = ['documentId', 'code', 'name', 'kind'] as const;

/** Document ids, and a report year. */
export type WantedContext = { report: string } | { organization: string; year?: number | undefined };

type Seen = ReturnType<typeof visible>;

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

  async function previous(seen: Seen, organization: string, year: number) {
    const where = { organization: { documentId: organization }, year: year - 1, publishedAt: { $notNull: true } };
    const [stored] = await reports({ strapi }).whole(await seen.reports(where));
    return stored ?? null;
  }

  return {
    async organizations(caller: Caller): Promise<OrganizationsResponse> {
      const where = await visible(strapi, caller).organizations();
      const data: OrganizationSummary[] = await strapi.db
        .query(organizationUid)
        .findMany({ where, select: [...summaryFields], orderBy: { code: 'asc' } });
      return { data };
    },

    /** The organization and last year's published report, for a report that exists or one that is being begun. */
    async context(caller: Caller, wanted: WantedContext): Promise<DeskContextResponse> {
      const seen = visible(strapi, caller);
      const { organization: documentId, year } = 'report' in wanted ? await identity(seen, wanted.report) : wanted;
      const organization: OrganizationSummary | null = documentId
        ? await strapi.db
            .query(organizationUid)
            .findOne({ where: await seen.organizations({ documentId }), select: [...summaryFields] })
        : null;
      const stored = organization && year ? await previous(seen, organization.documentId, year) : null;
      return { data: { organization, year: year ?? null, previous: stored && fromRows(stored) } };
    },

    /** Findings and balance of drafts, for the rows of the list view. */
    async summaries(caller: Caller, documentIds: readonly string[]): Promise<SummariesResponse> {
      const service = reports({ strapi });
      const where = await visible(strapi, caller).reports({ documentId: { $in: [...documentIds] }, publishedAt: null });
      const drafts = await service.whole(where);
      return {
        data: drafts.map((draft) => {
          const { findings } = service.check(draft);
          const { errors, warnings } = summarize(findings);
          return { documentId: draft.documentId, errors, warnings, balance: balanceOf(findings) };
        }),
      };
    },
  };
};
