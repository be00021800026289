/** What the public routes on figures answer. */
import { z } from 'zod';
import { publishedOrganization } from './publications';
import { label, moment, organizationKind, pagination, publicShapes, sha256 } from './schemas';

/** One group of figures. Which of the groups' names it has, `groupBy` says. */
export const statisticsRow = z
  .strictObject({
    cell: z.string().optional().describe('A cell address; absent for an indicator'),
    year: z.int().optional(),
    organization: z.string().optional().describe('Code of the organization'),
    organizationName: z.string().nullable().optional(),
    kind: z.string().nullable().optional(),
    region: z.string().nullable().optional().describe('The first digits of region codes'),
    value: z
      .number()
      .nullable()
      .describe('The sum, or the rate in percent; null: every cell is blank, or the base is 0'),
    reports: z.int().describe('How many reports the value sums'),
    blank: z.int().describe('In how many of them the cell is blank'),
    indicator: z.string().optional(),
    numerator: z.number().nullable().optional(),
    denominator: z.number().nullable().optional(),
    n: z.number().optional().describe('The base of an indicator'),
    small: z.literal(true).optional().describe('The base is under 30: the rate says little'),
    previous: z.number().nullable().optional().describe('With change=year: the value of the year before'),
    difference: z.number().nullable().optional(),
    growth: z.number().nullable().optional().describe('In percent'),
    base: z.number().nullable().optional().describe('With share: the value of that cell'),
    share: z.number().nullable().optional().describe('The percentage of it'),
    bodies: z.int().optional().describe('With quartiles: bodies that have a value, those of small bases left out'),
    lowerQuartile: z.number().nullable().optional().describe('Of the values of single bodies; null for fewer than 4'),
    median: z.number().nullable().optional(),
    upperQuartile: z.number().nullable().optional(),
  })
  .register(publicShapes, { id: 'StatisticsRow', description: 'One group of figures.' });
export type StatisticsRow = z.infer<typeof statisticsRow>;

/** `GET /api/disclosure/statistics` */
export const statisticsResponse = z
  .strictObject({
    data: z.array(statisticsRow),
    meta: z.strictObject({
      pagination,
      head: sha256.nullable().describe('The link at the end of the record as of which the figures hold'),
    }),
  })
  .register(publicShapes, { id: 'StatisticsResponse' });
export type StatisticsResponse = z.infer<typeof statisticsResponse>;

/** `GET /api/disclosure/indicators` */
export const indicatorsResponse = z
  .strictObject({
    data: z.array(
      z.strictObject({ code: z.string(), label, formula: label, base: label, unit: label, basis: z.string() }),
    ),
  })
  .register(publicShapes, { id: 'IndicatorsResponse' });
export type IndicatorsResponse = z.infer<typeof indicatorsResponse>;

/** `GET /api/disclosure/corrections?since=`: reports whose public version is a correction, the latest first. */
export const correctionsResponse = z
  .strictObject({
    data: z.array(
      z.strictObject({
        organization: publishedOrganization,
        year: z.int(),
        title: z.string(),
        version: z.int(),
        publishedAt: moment,
        note: z.string().nullable().describe('What was corrected'),
      }),
    ),
    meta: z.strictObject({ since: z.iso.date(), pagination }),
  })
  .register(publicShapes, { id: 'CorrectionsResponse' });
export type CorrectionsResponse = z.infer<typeof correctionsResponse>;

/** `GET /api/disclosure/reporting?year=`: who has to report, and who has. */
export const reportingResponse = z
  .strictObject({
    data: z.array(
      z.strictObject({
        organization: z.strictObject({
          code: z.string(),
          name: z.string(),
          kind: organizationKind.nullable(),
          regionCode: z.string().nullable(),
        }),
        deadline: z.iso.date().describe('The last day on which the report is in time'),
        state: z.enum(['published', 'withdrawn', 'missing']),
        version: z.int().nullable(),
        publishedAt: moment.nullable(),
      }),
    ),
    meta: z.strictObject({ year: z.int() }),
  })
  .register(publicShapes, { id: 'ReportingResponse' });
export type ReportingResponse = z.infer<typeof reportingResponse>;

/** `GET /api/disclosure/consolidation/:organization/:year` */
export const consolidationResponse = z
  .strictObject({
    data: z.strictObject({
      layout: z.string(),
      cells: z.record(z.string(), z.number()).describe('Sums by cell address: of what the year’s layout has'),
      counted: z.array(
        z.strictObject({
          organization: z.strictObject({ code: z.string(), name: z.string() }),
          version: z.int(),
          digest: sha256,
          layout: z.string().optional(),
        }),
      ),
      missing: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    }),
  })
  .register(publicShapes, { id: 'ConsolidationResponse' });
export type ConsolidationResponse = z.infer<typeof consolidationResponse>;
