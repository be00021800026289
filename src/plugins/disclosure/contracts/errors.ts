import { z } from 'zod';
import { finding } from './checks';
import { moment, publicShapes } from './schemas';

const place = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])).describe('Where in the request'),
  message: z.string(),
  name: z.string(),
});

/** What every refusal says. */
publicShapes.add(
  z.strictObject({
    data: z.null(),
    error: z.strictObject({
      status: z.int(),
      name: z.string(),
      message: z.string().describe('Chinese / English'),
      details: z
        .looseObject({
          errors: z.array(place).optional(),
          findings: z.array(finding).optional(),
          reason: z.string().nullable().optional().describe('Of a withdrawn report: why'),
          withdrawnAt: moment.optional(),
          version: z.int().optional().describe('The newest of the versions that are gone'),
        })
        .describe('What is at fault, place by place'),
    }),
  }),
  { id: 'Error' },
);
