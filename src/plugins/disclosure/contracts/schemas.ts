/** What several answers are made of, and the register of all shapes that the public API describes by name. */
import { z } from 'zod';
import { organizationKinds } from '../model';

/** Shapes of the public API by name; `GET /api/disclosure/openapi.json` is made of them. */
export const publicShapes = z.registry<{ id: string; description?: string }>();

export const label = z
  .strictObject({ zh: z.string(), en: z.string() })
  .register(publicShapes, { id: 'Label', description: 'A text in both languages.' });

/** ISO 8601, UTC. */
export const moment = z.iso.datetime().describe('ISO 8601, UTC');
/** SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const organizationKind = z.enum(organizationKinds);

export const pagination = z
  .strictObject({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() })
  .register(publicShapes, { id: 'Pagination' });
export type Pagination = z.infer<typeof pagination>;
