/** Figures of the public record, as the public routes answer them. */
import { adminApi } from '@strapi/strapi/admin';
import type { CorrectionsResponse, StatisticsResponse } from '../../../contracts';

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The question as it stands in an address. */
    statistics: build.query<StatisticsResponse, string>({ query: (asked) => `/disclosure/statistics?${asked}` }),
    corrections: build.query<CorrectionsResponse, string>({ query: (asked) => `/disclosure/corrections?${asked}` }),
  }),
});

export const { useCorrectionsQuery, useStatisticsQuery } = api;
