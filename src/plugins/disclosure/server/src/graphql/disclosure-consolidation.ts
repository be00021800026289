import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ConsolidationResponse } from '../../../contracts';
import { organizationCode, reportYears } from '../../../model';
import { said } from '../errors';
import { parse } from '../input/parse';
import { getService } from '../services';

const typeDefs = /* GraphQL */ `
  "The sum of one cell over the bodies below."
  type DisclosureSum {
    cell: String!
    value: Float!
  }

  type DisclosureBody {
    code: String!
    name: String!
  }

  "A public report that the sums count."
  type DisclosureCounted {
    organization: DisclosureBody!
    version: Int!
    digest: String!
    "Where it is not the layout of the year."
    layout: String
  }

  "What the newest public reports directly below a government add up to."
  type DisclosureConsolidation {
    layout: String!
    cells: [DisclosureSum!]!
    counted: [DisclosureCounted!]!
    missing: [DisclosureBody!]!
  }

  extend type Query {
    disclosureConsolidation(organization: String!, year: Int!): DisclosureConsolidation!
  }
`;

const { first, last } = reportYears;
const outside = said(`年度应在 ${first} 至 ${last} 之间`, `The year lies between ${first} and ${last}`);
const question = z.strictObject({
  organization: z.string().regex(organizationCode, said('机关代码有误', 'This is no code of an organization')),
  year: z.int().min(first, outside).max(last, outside),
});

/** GraphQL has no object with any keys: the sums are a list. */
const answerOf = ({ data }: ConsolidationResponse) => ({
  ...data,
  cells: Object.entries(data.cells).map(([cell, value]) => ({ cell, value })),
});

/** Sums over the bodies below, for whom they are open over REST. */
export const disclosureConsolidation = (strapi: Core.Strapi) => () => ({
  typeDefs,
  resolvers: {
    Query: {
      disclosureConsolidation: async (_parent: unknown, named: object) => {
        const { organization, year } = parse(question, { ...named });
        return answerOf(await getService(strapi, 'consolidation').answer(organization, year));
      },
    },
  },
  resolversConfig: {
    'Query.disclosureConsolidation': { auth: { scope: ['plugin::disclosure.statistics.consolidation'] } },
  },
});
