/** A call of the document service, read once: plain values for the hooks. */
import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../content-types/uids';
import { nameOf } from '../services/actor';
import type { Writer } from '../services/review/writer';
import type { About } from './stored';

export interface CallParams extends Record<string, unknown> {
  documentId?: string;
  data?: Record<string, unknown>;
  status?: unknown;
}

/** Strapi's own context of a call. `params` may be replaced before `next()`. */
export interface Context {
  readonly uid: string;
  readonly action: string;
  params: CallParams;
}

/** Actions that change nothing. */
export const reads = ['findMany', 'findFirst', 'findOne', 'count'] as const;

/** Actions that make a document which was not there. */
export const creations = ['create', 'clone'] as const;

/** Actions that leave something in the database. */
export const writes = [...creations, 'update', 'publish', 'discardDraft'] as const;

/** Actions that take something away. */
export const removals = ['delete', 'unpublish'] as const;

export type DocumentAction = (typeof reads | typeof writes | typeof removals)[number];

/** What may call: a person of the admin panel, the content API, or the system (command line, start-up). */
export type By = 'person' | 'content-api' | 'system';

/** What a request says beside the input; the document service hears nothing of it. */
export interface BesideInput {
  query: Readonly<Record<string, unknown>>;
  body: unknown;
  /** `?revision=` of a removal, see `middlewares/sent-revision.ts`. */
  sentRevision: unknown;
}

export interface DocumentCall {
  about: About;
  uid: typeof reportUid | typeof organizationUid;
  action: DocumentAction;
  /** What Strapi is going to be given. */
  input: CallParams;
  /** The document that the call names: that it is about, or copies. After the call, the one that was created as well. */
  documentId: string | undefined;
  caller: Writer;
  request: BesideInput;
}

const uids = { report: reportUid, organization: organizationUid } as const;

/** What a content type is to the hooks, `undefined` for one that is none of their business. */
function aboutOf(uid: string): About | undefined {
  if (uid === reportUid) return 'report';
  return uid === organizationUid ? 'organization' : undefined;
}

const every: readonly DocumentAction[] = [...reads, ...writes, ...removals];

const isOneOf =
  (actions: readonly DocumentAction[]) =>
  ({ action }: Pick<DocumentCall, 'action'>): boolean =>
    actions.includes(action);

export const isRead = isOneOf(reads);
/** Whether the call makes a document that was not there: a creation, a clone. */
export const isCreation = isOneOf(creations);
export const isRemoval = isOneOf(removals);

/** Whether a call does what an action says. Creating and updating may publish, by a call inside that no hook sees. */
export function does({ action, input }: Pick<DocumentCall, 'action' | 'input'>, asked: DocumentAction): boolean {
  if (action === asked) return true;
  return asked === 'publish' && (action === 'create' || action === 'update') && input.status === 'published';
}

function writerOf(strapi: Core.Strapi): Writer {
  const state = strapi.requestContext.get()?.state;
  const route = state?.route?.info?.type;
  if (route === 'content-api') return 'content-api';
  const user = route === 'admin' ? state?.user : undefined;
  if (!user) return null;
  const { id, roles = [] } = user;
  const isSuperAdmin = strapi.service('admin::role').hasSuperAdminRole({ roles });
  return { id, roles, isSuperAdmin, actorId: id, actorName: nameOf(user) };
}

/** @returns `undefined` for a call that is none of the hooks' business */
export function readCall(strapi: Core.Strapi, { uid, action, params }: Context): DocumentCall | undefined {
  const about = aboutOf(uid);
  const known = every.find((each) => each === action);
  if (!about || !known) return undefined;
  const context = strapi.requestContext.get();
  return {
    about,
    uid: uids[about],
    action: known,
    input: params,
    documentId: params.documentId,
    caller: writerOf(strapi),
    request: {
      query: context?.query ?? {},
      body: context?.request.body,
      sentRevision: context?.state.sentRevision,
    },
  };
}
