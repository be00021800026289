/** The routes of review and stages. */
import { adminApi } from '@strapi/strapi/admin';
import type { PublicationRequest, WithdrawalRequest } from '../../../contracts';
import type { Move, Review } from '../../../contracts/review';
import type { NewStage, RoleReference, Stage, StageChanges, StageRoles, Stages } from '../../../contracts/stages';
import { reportUid } from '../uids';

const changed = (documentId: string) => [
  'Review' as const,
  'Desk' as const,
  { type: 'Document' as const, id: `${reportUid}_${documentId}` },
];

const listOf = ({ data }: Stages): Stage[] => data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Desk', 'Review', 'Stages'] }).injectEndpoints({
  endpoints: (build) => ({
    review: build.query<Review, string>({
      query: (documentId) => `/disclosure/reports/${documentId}/review`,
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
    withdraw: build.mutation<null, WithdrawalRequest & { documentId: string }>({
      query: ({ documentId, ...data }) => ({
        url: `/disclosure/reports/${documentId}/withdrawal`,
        method: 'POST',
        data,
      }),
      transformResponse: () => null,
      invalidatesTags: (_done, error, { documentId }) => (error ? [] : changed(documentId)),
    }),
    /** Publishes a report as it was approved, with a note on what was corrected. */
    publishCorrection: build.mutation<null, PublicationRequest & { documentId: string }>({
      query: ({ documentId, ...data }) => ({
        url: `/disclosure/reports/${documentId}/publications`,
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
    addStage: build.mutation<Stage[], NewStage>({
      query: (data) => ({ url: '/disclosure/stages', method: 'POST', data }),
      transformResponse: listOf,
      invalidatesTags: ['Stages'],
    }),
    changeStage: build.mutation<Stage[], StageChanges & { code: string }>({
      query: ({ code, ...data }) => ({ url: `/disclosure/stages/${code}`, method: 'PUT', data }),
      transformResponse: listOf,
      invalidatesTags: ['Stages'],
    }),
    orderStages: build.mutation<Stage[], string[]>({
      query: (order) => ({ url: '/disclosure/stages', method: 'PUT', data: { order } }),
      transformResponse: listOf,
      invalidatesTags: ['Stages'],
    }),
    removeStage: build.mutation<Stage[], string>({
      query: (code) => ({ url: `/disclosure/stages/${code}`, method: 'DELETE' }),
      transformResponse: listOf,
      invalidatesTags: ['Stages'],
    }),
    /** The admin roles, for choosing who acts where. */
    adminRoles: build.query<RoleReference[], void>({
      query: () => '/disclosure/stages/roles',
      transformResponse: ({ data }: StageRoles) => data,
    }),
  }),
  overrideExisting: true,
});

export const {
  useReviewQuery,
  useMoveMutation,
  useWithdrawMutation,
  usePublishCorrectionMutation,
  useStagesQuery,
  useAddStageMutation,
  useChangeStageMutation,
  useOrderStagesMutation,
  useRemoveStageMutation,
  useAdminRolesQuery,
} = api;
