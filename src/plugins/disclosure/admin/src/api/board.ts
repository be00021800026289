/** The routes of the supervising office's board. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  BoardCellResponse,
  BoardResponse,
  ConsolidatedDraftResponse,
  ConsolidationResponse,
  ReminderPreviewResponse,
  ReminderResponse,
} from '../../../contracts';

export interface OfYear {
  organization: string;
  year: number;
}

const tags = { addTagTypes: ['DisclosureBoard'] } as const;
const changes = { invalidatesTags: ['DisclosureBoard' as const] };
const answers = { providesTags: ['DisclosureBoard' as const] };
const base = '/disclosure/board';
const dataOf = <Data>({ data }: { data: Data }): Data => data;

const api = adminApi.enhanceEndpoints(tags).injectEndpoints({
  endpoints: (build) => ({
    board: build.query<BoardResponse['data'], Partial<OfYear>>({
      query: (params) => ({ url: base, method: 'GET', config: { params } }),
      transformResponse: dataOf,
      ...answers,
    }),
    boardSums: build.query<ConsolidationResponse['data'], OfYear>({
      query: (params) => ({ url: `${base}/sums`, method: 'GET', config: { params } }),
      transformResponse: dataOf,
      ...answers,
    }),
    boardCell: build.query<BoardCellResponse['data'], OfYear & { cell: string }>({
      query: (params) => ({ url: `${base}/cell`, method: 'GET', config: { params } }),
      transformResponse: dataOf,
      ...answers,
    }),
    boardDraft: build.query<ConsolidatedDraftResponse['data'], OfYear>({
      query: (params) => ({ url: `${base}/draft`, method: 'GET', config: { params } }),
      transformResponse: dataOf,
      ...answers,
    }),
    lookAtBoard: build.mutation<unknown, OfYear>({
      query: (data) => ({ url: `${base}/look`, method: 'POST', data }),
      ...changes,
    }),
    createBoardDraft: build.mutation<ConsolidatedDraftResponse['data'], OfYear>({
      query: (data) => ({ url: `${base}/draft`, method: 'POST', data }),
      transformResponse: dataOf,
      ...changes,
    }),
    renewBoardDraft: build.mutation<ConsolidatedDraftResponse['data'], OfYear & { cells?: string[] }>({
      query: (data) => ({ url: `${base}/draft/renewal`, method: 'POST', data }),
      transformResponse: dataOf,
      ...changes,
    }),
    explainBoardCell: build.mutation<unknown, OfYear & { cell: string; reason: string }>({
      query: (data) => ({ url: `${base}/draft/reasons`, method: 'POST', data }),
      ...changes,
    }),
    previewReminders: build.mutation<ReminderPreviewResponse['data'], OfYear & { bodies: string[] }>({
      query: (data) => ({ url: `${base}/reminders/preview`, method: 'POST', data }),
      transformResponse: dataOf,
    }),
    sendReminders: build.mutation<ReminderResponse['data'], OfYear & { bodies: string[] }>({
      query: (data) => ({ url: `${base}/reminders`, method: 'POST', data }),
      transformResponse: dataOf,
      ...changes,
    }),
  }),
  overrideExisting: true,
});

export const {
  useBoardQuery,
  useBoardSumsQuery,
  useBoardCellQuery,
  useBoardDraftQuery,
  useLookAtBoardMutation,
  useCreateBoardDraftMutation,
  useRenewBoardDraftMutation,
  useExplainBoardCellMutation,
  usePreviewRemindersMutation,
  useSendRemindersMutation,
} = api;
