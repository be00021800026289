import { type Column, layouts, type TableCode, tableCodes } from '../../../model';

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Name of the type of a table's rows, such as `DisclosureRemediesRow`. */
const rowType = (table: TableCode) => `Disclosure${capitalized(table)}Row`;

/** The columns of a table in all layouts: a row fills those of its own. */
function columnsOf(table: TableCode): Column[] {
  const parts = Object.values(layouts).flatMap((layout) => layout.tables[table].parts);
  return [...new Map(parts.flatMap(({ columns }) => columns.map((column) => [column.code, column]))).values()];
}

const rowTypeDefinition = (table: TableCode) => `
  type ${rowType(table)} {
    row: String!
    ${columnsOf(table)
      .map(
        ({ code, label, cell }) =>
          `"${label.zh} / ${label.en}"\n    ${code}: ${cell.type === 'decimal' ? 'Float' : 'Int'}`,
      )
      .join('\n    ')}
  }
`;

/** Types of a publication: tables are lists of rows, their columns derived from the layouts. */
export const publicationTypes = /* GraphQL */ `
  type DisclosureOrganization {
    code: String!
    name: String!
    kind: String
    regionCode: String
  }

  type DisclosureSection {
    chapter: String!
    heading: String
    "Blocks: paragraphs, headings, lists."
    body: JSON!
  }

  type DisclosureExplanation {
    rule: String!
    path: String!
    evidence: String
    reason: String!
  }

  ${tableCodes.map(rowTypeDefinition).join('\n')}

  "A version of a report as it was published."
  type DisclosurePublication {
    organization: DisclosureOrganization!
    year: Int!
    layout: String!
    title: String!
    version: Int!
    "ISO 8601, UTC"
    publishedAt: String!
    "SHA-256 of the canonical document (RFC 8785)"
    digest: String!
    link: String!
    "What was corrected, of a version after the first."
    note: String
    "The version before, where it can be read."
    previousVersion: Int
    sections: [DisclosureSection!]!
    ${tableCodes.map((table) => `${table}: [${rowType(table)}!]!`).join('\n    ')}
    explanations: [DisclosureExplanation!]!
  }

  "A publication in a list."
  type DisclosurePublicationEntry {
    organization: DisclosureOrganization!
    year: Int!
    layout: String!
    title: String!
    version: Int!
    publishedAt: String!
    digest: String!
  }

  type DisclosurePagination {
    page: Int!
    pageSize: Int!
    pageCount: Int!
    total: Int!
  }

  type DisclosurePublicationList {
    data: [DisclosurePublicationEntry!]!
    pagination: DisclosurePagination!
  }
`;
