import type { Core } from '@strapi/strapi';
import type { StatisticsResponse } from '../../../contracts';
import { indicators } from '../../../model';
import { parse } from '../input/parse';
import { getService } from '../services';
import { question } from '../services/statistics/question';

const typeDefs = /* GraphQL */ `
  "What figures may be grouped by."
  enum DisclosureGrouping {
    year
    organization
    kind
    region
  }

  "A group of figures: the sum of a cell, or a rate."
  type DisclosureStatisticsRow {
    "A cell address; null for an indicator."
    cell: String
    "The code of an indicator; null for a cell."
    indicator: String
    year: Int
    "Code of the organization."
    organization: String
    organizationName: String
    kind: String
    "The first digits of region codes."
    region: String
    "The sum, or the rate in percent; null where every cell is blank or the base is 0."
    value: Float
    "How many reports the value sums."
    reports: Int!
    "In how many reports the cell is blank."
    blank: Int!
    numerator: Float
    denominator: Float
    "The base of the rate."
    n: Float
    "The base is under 30: the rate says little."
    small: Boolean!
    "With change: the value of the year before, the difference to it, and the growth in percent."
    previous: Float
    difference: Float
    growth: Float
    "With share: the value of that cell, and the percentage of it."
    base: Float
    share: Float
    "With quartiles: how many bodies have a value, and how their values are spread."
    bodies: Int
    lowerQuartile: Float
    median: Float
    upperQuartile: Float
  }

  type DisclosureStatistics {
    data: [DisclosureStatisticsRow!]!
    pagination: DisclosurePagination!
    "The link at the end of the record as of which the figures hold."
    head: String
  }

  "A named rate or sum: what is divided by what."
  type DisclosureIndicator {
    code: String!
    label: DisclosureLabel!
    formula: DisclosureLabel!
    base: DisclosureLabel!
    unit: DisclosureLabel!
    basis: String!
  }

  extend type Query {
    """
    Figures of the public record. Either cells (addresses) or an indicator. year: one, or a range such as 2019..2023.
    order: value, year, organization, kind or region, a minus before it for the other way round. change: year.
    quartiles: organization.
    """
    disclosureStatistics(
      cell: [String!]
      indicator: String
      groupBy: [DisclosureGrouping!]
      regionLevel: Int
      year: String
      organization: String
      region: String
      kind: String
      order: String
      top: Int
      change: String
      share: String
      quartiles: String
      page: Int! = 1
      pageSize: Int! = 100
    ): DisclosureStatistics!
    disclosureIndicators: [DisclosureIndicator!]!
  }
`;

/** An argument may be left out or be `null`; either way it says nothing. */
const given = (named: object): object =>
  Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null && value !== undefined));

/** GraphQL has no field that is absent: what no cell of a page is marked with, is false. */
const answerOf = ({ data, meta }: StatisticsResponse) => ({
  data: data.map((row) => ({ ...row, small: row.small ?? false })),
  ...meta,
});

/** Statistics over GraphQL, for whom they are open over REST. */
export const disclosureStatistics = (strapi: Core.Strapi) => () => ({
  typeDefs,
  resolvers: {
    Query: {
      disclosureStatistics: async (_parent: unknown, named: object) =>
        answerOf(await getService(strapi, 'statistics').answer(parse(question, given(named)))),
      disclosureIndicators: () => indicators,
    },
  },
  resolversConfig: {
    'Query.disclosureStatistics': { auth: { scope: ['plugin::disclosure.statistics.find'] } },
    'Query.disclosureIndicators': { auth: { scope: ['plugin::disclosure.statistics.indicators'] } },
  },
});
