import { z } from 'zod';
import { label, publicShapes } from './schemas';

/** `GET /api/disclosure`: every public route. */
export const routesResponse = z
  .strictObject({
    data: z.array(z.strictObject({ method: z.string(), path: z.string(), summary: label })),
    meta: z.strictObject({ openapi: z.string().describe('Where the OpenAPI document is') }),
  })
  .register(publicShapes, { id: 'RoutesResponse' });
export type RoutesResponse = z.infer<typeof routesResponse>;
