import { z } from 'zod';
import type { Finding, RuleCounts, Summary } from '../model';
import { label, publicShapes } from './schemas';

const side = z.number().nullable().optional();

/** One thing that a check found. */
export const finding = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'notice']),
    outcome: z.enum(['fail', 'indeterminate']),
    path: z.string().describe('A cell address, sections.<chapter>, or the name of a field'),
    cells: z.array(z.string()).describe('Addresses of all cells that take part'),
    left: side,
    right: side,
    difference: side,
    repair: z
      .strictObject({ cell: z.string(), from: z.number(), to: z.number() })
      .optional()
      .describe('The one cell that, put right, heals this equation and every other that it stands in'),
    quote: z.string().optional(),
    offset: z.int().optional(),
    message: label,
    basis: z.string().describe('The notice or article that the rule rests on'),
  })
  .register(publicShapes, { id: 'Finding', description: 'One thing that a check found.' }) satisfies z.ZodType<Finding>;

const count = z.int().min(0);

/** `POST /api/disclosure/check`; the request is a report document. */
publicShapes.add(
  z.strictObject({
    findings: z.array(finding),
    summary: z.strictObject({
      errors: count,
      warnings: count,
      indeterminate: count,
      notices: count,
      rules: z.strictObject({ checked: count, passed: count, failed: count, notEvaluable: count }),
    }),
  }) satisfies z.ZodType<CheckResponse>,
  { id: 'CheckResponse' },
);
export interface CheckResponse {
  findings: Finding[];
  summary: Summary & { rules: RuleCounts };
}
