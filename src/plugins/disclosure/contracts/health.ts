import { z } from 'zod';
import { moment, publicShapes, sha256 } from './schemas';

/** `GET /api/disclosure/health`: 200 when the server can serve, 503 when it cannot. */
export const healthResponse = z
  .strictObject({
    status: z.enum(['ready', 'starting', 'failing']),
    database: z.enum(['ready', 'failing']),
    chain: z
      .strictObject({ sequence: z.int(), link: sha256.nullable(), at: moment.nullable() })
      .nullable()
      .describe('Where the record ends: how many rows it has, the link of the last and when it was appended'),
  })
  .register(publicShapes, { id: 'HealthResponse' });
export type HealthResponse = z.infer<typeof healthResponse>;
