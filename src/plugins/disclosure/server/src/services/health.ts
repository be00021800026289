import type { Core } from '@strapi/strapi';
import type { HealthResponse } from '../../../contracts';
import { chainEnd } from '../database/chain-head';

/** Milliseconds after which a database that says nothing counts as failing. */
const patience = 2_000;

/** Whether the server can serve, for whoever watches it. */
export const health = ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(): Promise<HealthResponse> {
    try {
      const chain = await within(patience, chainEnd(strapi.db.connection));
      return { status: strapi.isLoaded ? 'ready' : 'starting', database: 'ready', chain };
    } catch (error) {
      strapi.log.error('The database does not answer', error);
      return { status: 'failing', database: 'failing', chain: null };
    }
  },
});

/** @throws Error when the time is over; a late failure of the work is nobody's concern then */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
