/** The routes of review and stages. */
import { adminApi } from '@strapi/strapi/admin';
import type { WithdrawalRequest } from '../../../contracts';
import type {
  BulkAct,
  ComparedWith,
  Move,
  MovePreview,
  Readiness,
  ReadinessResponse,
  Review,
  ReviewReading,
  WaitingReports,
} from '../../../contracts/review';
import type {
  RoleReference,
  Stage,
  StageChain,
  StageRole,
  StageRoles,
  Stages,
  StandingReports,
} from '../../../contracts/stages';
import { reportUid } from '../uids';

const changed = (documentId: string) => [
  'Review' as const,
  'Desk' as const,
  { type: 'Document' as const, id: `${reportUid}_${documentId}` },
  { type: 'Document' as const, id: `${reportUid}_LIST` },
];

const listOf = ({ data }: Stages): Stage[] => data;

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Desk', 'Review', 'Stages', 'Comments'] })
  .injectEndpoints({
    endpoints: (build) => ({
      review: build.query<Review, string>({
        query: (documentId) => `/disclosure/reports/${documentId}/review`,
        providesTags: ['Review', 'Stages', 'Desk'],
      }),
      /** The same, compared with another version. */
      comparison: build.query<Review, { documentId: string; against: ComparedWith }>({
        query: ({ documentId, against }) => `/disclosure/reports/${documentId}/review?against=${against}`,
        providesTags: ['Review', 'Stages', 'Desk'],
      }),
      reading: build.query<ReviewReading, { documentId: string; against: ComparedWith }>({
        query: ({ documentId, against }) => `/disclosure/reports/${documentId}/reading?against=${against}`,
        providesTags: ['Review', 'Stages', 'Desk'],
      }),
      move: build.mutation<Review, Move & { documentId: string }>({
        query: ({ documentId, ...data }) => ({
          url: `/disclosure/reports/${documentId}/moves`,
          method: 'POST',
          data,
        }),
        invalidatesTags: (_review, error, { documentId }) => (error ? ['Review'] : changed(documentId)),
      }),
      /** What a move would bring with it. */
      movePreview: build.query<MovePreview, { documentId: string; to: string }>({
        query: ({ documentId, to }) => `/disclosure/reports/${documentId}/moves/${to}`,
        providesTags: ['Review', 'Stages', 'Desk', 'Comments'],
      }),
      /** What came to the person through the review, of every open year. */
      waiting: build.query<WaitingReports, void>({
        query: () => '/disclosure/reports/waiting?begun=true&pageSize=10',
        providesTags: ['Review', 'Stages', 'Desk'],
      }),
      readiness: build.query<Readiness[], { act: BulkAct; documentId: readonly string[] }>({
        query: (params) => ({ url: '/disclosure/reports/readiness', config: { params } }),
        transformResponse: ({ data }: ReadinessResponse) => data,
      }),
      /** Publishes a report as it was approved. */
      publishApproved: build.mutation<null, { documentId: string }>({
        query: ({ documentId }) => ({
          url: `/disclosure/reports/${documentId}/publications`,
          method: 'POST',
          data: {},
        }),
        transformResponse: () => null,
        invalidatesTags: (_done, error, { documentId }) => (error ? [] : changed(documentId)),
      }),
      withdraw: build.mutation<null, WithdrawalRequest & { documentId: string }>({
        query: ({ documentId, ...data }) => ({
          url: `/disclosure/reports/${documentId}/withdrawal`,
          method: 'POST',
          data,
        }),
        transformResponse: () => null,
        invalidatesTags: (_done, error, { documentId }) => (error ? [] : changed(documentId)),
      }),
      stages: build.query<Stage[], void>({
        query: () => '/disclosure/stages',
        transformResponse: listOf,
        providesTags: ['Stages'],
      }),
      /** The chain with what a change of it hands back. */
      stageChain: build.query<Stages, void>({ query: () => '/disclosure/stages', providesTags: ['Stages'] }),
      replaceStages: build.mutation<Stages, StageChain>({
        query: (data) => ({ url: '/disclosure/stages', method: 'PUT', data }),
        // After a refusal nothing is fetched: what was typed stays.
        invalidatesTags: (_chain, error) => (error ? [] : ['Stages', 'Review', 'Desk']),
      }),
      /** The reports that keep a stage from being removed. */
      standingReports: build.query<StandingReports, string>({
        query: (code) => `/disclosure/stages/${code}/reports`,
        providesTags: ['Desk'],
      }),
      /** The admin roles, for choosing who acts where. */
      stageRoles: build.query<StageRole[], void>({
        query: () => '/disclosure/stages/roles',
        transformResponse: ({ data }: StageRoles) => data,
      }),
      /** The admin roles that may withdraw what is public. */
      withdrawers: build.query<RoleReference[], void>({
        query: () => '/disclosure/stages/roles',
        transformResponse: ({ withdrawers }: StageRoles) => withdrawers,
      }),
    }),
    overrideExisting: true,
  });

export const {
  useReviewQuery,
  useComparisonQuery,
  useReadingQuery,
  useMoveMutation,
  useMovePreviewQuery,
  useWaitingQuery,
  useReadinessQuery,
  usePublishApprovedMutation,
  useWithdrawMutation,
  useStagesQuery,
  useStageChainQuery,
  useReplaceStagesMutation,
  useStandingReportsQuery,
  useStageRolesQuery,
  useWithdrawersQuery,
} = api;
