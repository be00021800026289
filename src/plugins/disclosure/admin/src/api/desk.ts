/** The plugin's routes and the saving of reports, in Strapi's own store, so that its screens hear of each change. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  DeskContextResponse,
  MatrixResponse,
  MyReportsResponse,
  OrganizationsResponse,
  PresenceResponse,
  ProgressFilter,
  ProgressResponse,
} from '../../../contracts';
import { withAllSections } from '../form/chapters';
import type { FormValues } from '../form/report-state';
import { reportUid } from '../uids';

/** What a save answers. A role that may not read the revision is not told it. */
export interface Written {
  documentId: string;
  revision?: number;
}
type Saved = { data: Written };
/** A report in the Content Manager's list. */
export interface FoundReport {
  documentId: string;
  revision?: number;
  /** Strapi's word for whether there is a published version. */
  status?: 'draft' | 'modified' | 'published';
}

/** A draft as a person saw it. */
interface Revision {
  documentId: string;
  revision: number | undefined;
}

/** Content Manager routes of one report; `documentId` is missing while it is being created. */
const contentManager = (documentId = ''): string =>
  `/content-manager/collection-types/${reportUid}${documentId && `/${documentId}`}`;

/** What Strapi's screens keep of reports and have to fetch again once one was written. */
const written = (documentId: string | undefined) => [
  { type: 'Document' as const, id: `${reportUid}_${documentId}` },
  { type: 'Document' as const, id: `${reportUid}_LIST` },
  'Relations' as const,
  'RecentDocumentList' as const,
  'CountDocuments' as const,
  'Desk' as const,
];

const api = adminApi
  .enhanceEndpoints({
    addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments', 'Desk', 'Organizations'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      organizations: build.query<OrganizationsResponse['data'], void>({
        query: () => '/disclosure/desk/organizations',
        transformResponse: ({ data }: OrganizationsResponse) => data,
        providesTags: ['Organizations'],
      }),
      deskContext: build.query<
        DeskContextResponse['data'],
        { report: string } | { organization: string; year?: number }
      >({
        query: (params) => ({ url: '/disclosure/desk/context', config: { params } }),
        transformResponse: ({ data }: DeskContextResponse) => data,
        providesTags: ['Desk'],
      }),
      matrix: build.query<MatrixResponse['data'], { organization?: string; year?: number }>({
        query: (params) => ({ url: '/disclosure/desk/matrix', config: { params } }),
        transformResponse: ({ data }: MatrixResponse) => data,
        providesTags: ['Desk'],
      }),
      progress: build.query<ProgressResponse['data'], { year?: number; only?: ProgressFilter; name?: string }>({
        query: (params) => ({ url: '/disclosure/desk/progress', config: { params } }),
        transformResponse: ({ data }: ProgressResponse) => data,
        providesTags: ['Desk'],
      }),
      myReports: build.query<MyReportsResponse['data'], void>({
        query: () => '/disclosure/desk/mine',
        transformResponse: ({ data }: MyReportsResponse) => data,
        providesTags: ['Desk'],
      }),
      /** The report as it stands on the server, past every cache. */
      storedReport: build.mutation<FormValues, string>({
        query: (documentId) => ({ url: contentManager(documentId), method: 'GET' }),
        transformResponse: ({ data }: { data: FormValues }) => ({
          ...data,
          sections: withAllSections(data.sections),
        }),
      }),
      /** The report of an organization and year, past every cache; `null` where there is none. */
      reportFor: build.mutation<FoundReport | null, { organization: string; year: number }>({
        query: ({ organization, year }) => ({
          url: contentManager(),
          method: 'GET',
          config: {
            params: {
              page: 1,
              pageSize: 1,
              filters: { $and: [{ organization: { documentId: { $eq: organization } } }, { year: { $eq: year } }] },
            },
          },
        }),
        transformResponse: ({ results: [found] }: { results: FoundReport[] }) => found ?? null,
      }),
      saveReport: build.mutation<Saved, { documentId: string | undefined; data: FormValues }>({
        query: ({ documentId, data }) => ({
          url: contentManager(documentId),
          method: documentId ? 'PUT' : 'POST',
          data,
        }),
        // After a refusal nothing is fetched: Strapi would put the server's version over what was typed.
        invalidatesTags: (saved, error) => (error ? [] : written(saved?.data.documentId)),
      }),
      publishReport: build.mutation<Saved, { documentId: string | undefined; data: FormValues }>({
        query: ({ documentId, data }) => ({
          url: `${contentManager(documentId)}/actions/publish`,
          method: 'POST',
          data,
        }),
        invalidatesTags: (saved, error) => (error ? [] : written(saved?.data.documentId)),
      }),
      /** Gives up the changes of a draft; the answer is 409 when it is no longer at the revision. */
      discardReport: build.mutation<unknown, Revision>({
        query: ({ documentId, revision }) => ({
          url: `${contentManager(documentId)}/actions/discard`,
          method: 'POST',
          data: { revision },
        }),
        invalidatesTags: (_done, error, { documentId }) => (error ? [] : written(documentId)),
      }),
      /** Deletes a report; the answer is 409 when its draft is no longer at the revision. */
      deleteReport: build.mutation<unknown, Revision>({
        query: ({ documentId, revision }) => ({
          url: contentManager(documentId),
          method: 'DELETE',
          config: { params: { locale: '*', revision } },
        }),
        // What is gone is fetched by nobody again.
        invalidatesTags: (_done, error) => (error ? [] : written(undefined)),
      }),
      /** Tells that the report is open here; the answer names who else has it open. */
      presence: build.mutation<PresenceResponse['data'], string>({
        query: (report) => ({ url: '/disclosure/desk/presence', method: 'POST', data: { report } }),
        transformResponse: ({ data }: PresenceResponse) => data,
      }),
      /** Lets Strapi's screens fetch a report again. */
      refreshReport: build.mutation<null, string>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_done, _error, documentId) => written(documentId),
      }),
    }),
    overrideExisting: true,
  });

export const {
  useOrganizationsQuery,
  useDeskContextQuery,
  useMatrixQuery,
  useProgressQuery,
  useMyReportsQuery,
  useStoredReportMutation,
  useReportForMutation,
  useSaveReportMutation,
  usePublishReportMutation,
  useDiscardReportMutation,
  useDeleteReportMutation,
  useRefreshReportMutation,
  usePresenceMutation,
} = api;
