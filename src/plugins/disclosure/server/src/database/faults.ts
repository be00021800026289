import type { Core } from '@strapi/strapi';
import { comesAfterwards, saysUnavailable } from './fault-codes';

/** Errors that the database gave, so that the same code from a mail server is not taken for one. */
const faults = new WeakSet<object>();

/** Requests during which the database could not serve, by their Koa context. */
const struck = new WeakSet<object>();

/** Whether an error says that the database cannot serve just now. */
export const isFault = (error: unknown): boolean =>
  (typeof error === 'object' && error !== null && faults.has(error)) || comesAfterwards(error);

/** Whether the database could not serve during a request, whatever became of the error. */
export const wasStruck = (context: object): boolean => struck.has(context);

/** For an answer that tells of the fault by itself. */
export const forgetFault = (context: object): boolean => struck.delete(context);

function note(strapi: Core.Strapi, error: unknown): void {
  if (!(error instanceof Error) || !saysUnavailable(error)) return;
  faults.add(error);
  const context = strapi.requestContext.get();
  if (context) struck.add(context);
}

/** A connection as its driver made it; Knex takes one that is marked as disposed out of its pool. */
interface NativeConnection {
  __knex__disposed?: unknown;
  destroy?(): void;
}

/**
 * Notes each time that the database could not serve. Where an error is caught on its way and answered as something
 * else, as sign-in and the check of tokens do, the request is still known to have met one.
 */
export function watchFaults(strapi: Core.Strapi): void {
  const { connection, dialect } = strapi.db;
  connection.on('query-error', (error: unknown) => note(strapi, error));
  const { client } = connection;
  const acquire: () => Promise<unknown> = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      return await acquire();
    } catch (error) {
      note(strapi, error);
      throw error;
    }
  };
  // Strapi waits for this without hearing of a failure: the pool would wait for the connection until it times out.
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (native: unknown) => {
    try {
      await initialize(native);
    } catch (error) {
      note(strapi, error);
      strapi.log.error(`A new connection to the database failed: ${String(error)}`);
      const lost = native as NativeConnection;
      lost.__knex__disposed = error;
      lost.destroy?.();
    }
  };
}
