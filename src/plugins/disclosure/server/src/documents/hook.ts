import type { Core } from '@strapi/strapi';

/** A call of the document service, as far as the hooks look at it. `params` may be replaced before `next()`. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  params: CallParams;
}

export interface CallParams extends Record<string, unknown> {
  documentId?: string;
  data?: Record<string, unknown>;
  status?: unknown;
}

/**
 * One concern of the document service. It returns `next()` at once when the call does not concern it, and calls
 * `next()` exactly once. Throwing refuses the call; after `next()` it rolls back, since the transaction hook stands
 * outside.
 */
export type Hook = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>;

export type HookFactory = (strapi: Core.Strapi) => Hook;

/** Actions that change nothing. */
export const reads: ReadonlySet<string> = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Actions that leave something in the database. */
export const writes: ReadonlySet<string> = new Set(['create', 'clone', 'update', 'publish', 'discardDraft']);

/** Whether the call makes a document that was not there. */
export const isBirth = ({ action }: DocumentCall): boolean => action === 'create' || action === 'clone';

/** The document that a call was about: named by the caller, or born in the call. */
export function documentIdOf(call: DocumentCall, result: unknown): string | undefined {
  if (!isBirth(call)) return call.params.documentId;
  return (result as { documentId?: string } | null)?.documentId;
}

/** Whether the call publishes. Creating and updating may do so as well, by a call inside that no hook sees. */
export function publishes({ action, params }: DocumentCall): boolean {
  return action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published');
}
