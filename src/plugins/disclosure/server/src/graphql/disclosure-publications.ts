import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type TableValues, tableCodes } from '../../../model';
import { parse } from '../input/parse';
import { layoutCode, organizationCode, page, pageSize, regionCode, version, year } from '../input/schemas';
import { getService } from '../services';
import { entryOf, paginationOf, publicationOf } from '../services/record/shape';
import { publicationTypes } from './publication-types';

const typeDefs = /* GraphQL */ `
  ${publicationTypes}

  extend type Query {
    "What an organization published for a year: the newest version, or the one named."
    disclosurePublication(organization: String!, year: Int!, version: Int): DisclosurePublication
    "The newest version of each report. region: a region code or the first digits of one."
    disclosurePublications(
      year: Int
      organization: String
      region: String
      layout: String
      page: Int! = 1
      pageSize: Int! = 25
    ): DisclosurePublicationList!
  }
`;

/** An argument may be left out or be `null`; either way it says nothing. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

const oneArguments = z.strictObject({ organization: organizationCode, year, version: optional(version) });
const listArguments = z.strictObject({
  year: optional(year),
  organization: optional(organizationCode),
  region: optional(regionCode),
  layout: optional(layoutCode),
  page,
  pageSize,
});

const rowsOf = (table: TableValues) => Object.entries(table).map(([row, cells]) => ({ row, ...cells }));

/** The public record over GraphQL; tables are lists of rows. */
export const disclosurePublications = (strapi: Core.Strapi) => () => ({
  typeDefs,
  resolvers: {
    Query: {
      async disclosurePublication(_parent: unknown, named: unknown) {
        const { organization, year: ofYear, version: wanted } = parse(oneArguments, named);
        const row = await getService(strapi, 'publicRecord').find(organization, ofYear, wanted);
        const publication = publicationOf(row, await getService(strapi, 'publicRecord').former(row));
        return { ...publication, ...Object.fromEntries(tableCodes.map((code) => [code, rowsOf(publication[code])])) };
      },

      async disclosurePublications(_parent: unknown, asked: unknown) {
        const { page: number, pageSize: size, ...filters } = parse(listArguments, asked);
        const which = { page: number, pageSize: size };
        const { rows, total } = await getService(strapi, 'publicRecord').list(filters, which);
        return { data: rows.map(entryOf), pagination: paginationOf(which, total) };
      },
    },
  },
  resolversConfig: {
    'Query.disclosurePublication': { auth: false },
    'Query.disclosurePublications': { auth: false },
  },
});
