/** The routes of comments at cells and paragraphs. */
import { adminApi } from '@strapi/strapi/admin';
import type { Comment, CommentsResponse, CommentTick, NewAnswer, NewComment } from '../../../contracts/comments';

const addressOf = (documentId: string) => `/disclosure/reports/${documentId}/comments`;
const listOf = ({ data }: CommentsResponse): Comment[] => data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Comments', 'Review'] }).injectEndpoints({
  endpoints: (build) => ({
    comments: build.query<Comment[], string>({
      query: addressOf,
      transformResponse: listOf,
      // Who may tick off depends on the stage.
      providesTags: ['Comments', 'Review'],
    }),
    addComment: build.mutation<Comment[], NewComment & { documentId: string }>({
      query: ({ documentId, ...data }) => ({ url: addressOf(documentId), method: 'POST', data }),
      transformResponse: listOf,
      invalidatesTags: ['Comments'],
    }),
    answerComment: build.mutation<Comment[], NewAnswer & { documentId: string; id: number }>({
      query: ({ documentId, id, ...data }) => ({ url: `${addressOf(documentId)}/${id}/answers`, method: 'POST', data }),
      transformResponse: listOf,
      invalidatesTags: ['Comments'],
    }),
    tickComment: build.mutation<Comment[], CommentTick & { documentId: string; id: number }>({
      query: ({ documentId, id, ...data }) => ({ url: `${addressOf(documentId)}/${id}`, method: 'PUT', data }),
      transformResponse: listOf,
      invalidatesTags: ['Comments'],
    }),
  }),
  overrideExisting: true,
});

export const { useCommentsQuery, useAddCommentMutation, useAnswerCommentMutation, useTickCommentMutation } = api;
