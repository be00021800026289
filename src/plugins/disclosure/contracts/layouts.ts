import { z } from 'zod';
import { type Layout, tableCodes } from '../model';
import { label, publicShapes } from './schemas';

const summary = {
  code: z.string(),
  notice: z.string().describe('The notice that prescribes the layout'),
  reportYears: z.strictObject({ from: z.int(), to: z.int().nullable().describe('null: until further notice') }),
};

/** `GET /api/disclosure/layouts` */
publicShapes.add(z.strictObject({ data: z.array(z.strictObject(summary)) }) satisfies z.ZodType<LayoutsResponse>, {
  id: 'LayoutsResponse',
});
export interface LayoutsResponse {
  data: Pick<Layout, 'code' | 'notice' | 'reportYears'>[];
}

const tableCode = z.enum(tableCodes);
const unit = z.strictObject({ label, yuan: z.number() });
const cell = z.strictObject({ type: z.enum(['integer', 'decimal']), min: z.number(), max: z.number() });
const column = z.strictObject({ code: z.string(), label, cell, unit: unit.optional() });
const row = z.strictObject({ code: z.string(), label, shortLabel: label.optional() });
const part = z.strictObject({
  code: z.string(),
  label: label.optional(),
  columns: z.array(column),
  rows: z.array(row),
});
const group = z
  .strictObject({ code: z.string(), label, members: z.array(z.string()) })
  .register(publicShapes, { id: 'LayoutGroup', description: 'A merged heading over rows or columns.' });
const equation = z
  .strictObject({
    rule: z.string(),
    each: z.enum(['row', 'column']),
    at: z.string(),
    left: z.array(z.string()),
    right: z.array(z.string()),
  })
  .register(publicShapes, { id: 'LayoutEquation', description: 'The left terms’ sum equals the right terms’ sum.' });
const table = z
  .strictObject({
    code: tableCode,
    label,
    stubHeading: label.optional(),
    note: label.optional(),
    parts: z.array(part),
    groups: z.array(group),
    rowHeadings: z.array(group),
    columnHeadings: z.array(group),
    equations: z.array(equation),
    printedAs: z.enum(['rows', 'line']),
  })
  .register(publicShapes, { id: 'LayoutTable' });

/** `GET /api/disclosure/layouts/:layout`: the declaration itself. */
publicShapes.add(
  z.strictObject({
    ...summary,
    chapters: z.array(z.strictObject({ code: z.string(), label, table: tableCode.optional() })),
    tables: z.strictObject({ proactive: table, applications: table, remedies: table }),
    longestOverview: z.int().optional(),
    asksForFees: z.boolean().optional(),
    namedCells: z.strictObject({ regulationsIssued: z.string() }),
  }) satisfies z.ZodType<Layout>,
  { id: 'Layout', description: 'The declaration of a layout.' },
);
export type LayoutResponse = Layout;
