import type { Core } from '@strapi/strapi';
import type { CheckResponse } from '../../../contracts';
import type { StoredReport } from '../../../model';
import { getService } from '../services';

const typeDefs = /* GraphQL */ `
  input DisclosureOrganizationInput {
    code: String
    kind: ENUM_ORGANIZATION_KIND
  }

  "A report document whose tables are lists of rows."
  input DisclosureReportInput {
    organization: DisclosureOrganizationInput
    year: Int
    layout: ENUM_REPORT_LAYOUT
    title: String
    sections: [ComponentReportSectionInput!]
    proactive: [ComponentReportProactiveRowInput!]
    applications: [ComponentReportApplicationRowInput!]
    remedies: [ComponentReportRemedyRowInput!]
    explanations: [ComponentReportExplanationInput!]
  }

  "A text in Chinese and English."
  type DisclosureLabel {
    zh: String!
    en: String!
  }

  type DisclosureFinding {
    "A rule id, such as applications.balance."
    rule: String!
    "error, warning or notice"
    severity: String!
    "fail or indeterminate"
    outcome: String!
    "A cell address, sections.<chapter>, or the name of a field."
    path: String!
    cells: [String!]!
    left: Float
    right: Float
    difference: Float
    quote: String
    offset: Int
    message: DisclosureLabel!
    basis: String!
  }

  type DisclosureSummary {
    errors: Int!
    warnings: Int!
    indeterminate: Int!
    notices: Int!
    rules: DisclosureRuleCounts!
  }

  "What became of the rules."
  type DisclosureRuleCounts {
    checked: Int!
    passed: Int!
    failed: Int!
    notEvaluable: Int!
  }

  type DisclosureCheck {
    findings: [DisclosureFinding!]!
    summary: DisclosureSummary!
  }

  extend type Query {
    "Checks a report document. Stores nothing."
    disclosureCheck(document: DisclosureReportInput!): DisclosureCheck!
  }
`;

export const disclosureCheck = (strapi: Core.Strapi) => () => ({
  typeDefs,
  resolvers: {
    Query: {
      disclosureCheck: (_parent: unknown, { document }: { document: StoredReport }): Promise<CheckResponse> =>
        getService(strapi, 'check').rows(document),
    },
  },
  resolversConfig: {
    'Query.disclosureCheck': { auth: { scope: ['plugin::disclosure.check.check'] } },
  },
});
