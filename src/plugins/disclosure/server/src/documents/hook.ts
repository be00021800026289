/** What a hook of the document service is: a row that says what it is about, when, why, and what it does. */
import type { Scope } from '../services/scope';
import type { By, CallParams, DocumentAction, DocumentCall } from './call';
import type { About, Stored } from './stored';
import type { Touch } from './touch';

/**
 * The phases of a call, in their order. `refuse` needs no database. `prepare` changes the input. `admit` sees what is
 * stored and refuses before anything is written. `judge` sees before and after, and refuses what was just stored.
 * `record` appends to the books. All but `refuse` lie in the transaction of a write: whoever throws undoes it.
 */
export const phases = ['refuse', 'prepare', 'admit', 'judge', 'record'] as const;

export type Phase = (typeof phases)[number];

/** What is known of a call that was taken through the phases up to this one; plain values all. */
interface Looked<A extends About> extends DocumentCall {
  /** What was stored before the call. A read is not looked up. */
  before: Stored[A];
  /** The organization that the input of a new report names, by id. */
  named: number | undefined;
  /** Which organizations the caller deals with. Of a read the permissions take care. */
  limit: Scope;
}

interface Admitted<A extends About> extends Looked<A> {
  /** The input as the caller sent it; `input` is what Strapi is given. */
  sent: CallParams;
}

interface Done<A extends About> extends Admitted<A> {
  /** What the call left in the database. A removal leaves nothing to look at. */
  after: Stored[A];
  /** Whether before and after differ in anything that becomes public or that reviewers judge. Not asked of what is new. */
  changed: boolean;
  /** What Strapi answers. */
  answer: unknown;
}

/** What a hook is given, by its phase. */
export interface Given<A extends About> {
  refuse: DocumentCall;
  prepare: Looked<A>;
  admit: Admitted<A>;
  judge: Done<A>;
  record: Done<A>;
}

/**
 * What a hook returns, by its phase: `prepare` the input for what comes after it; `record`, where it is an object,
 * values that take the place of those that the answer has.
 */
type Returned = { [P in Phase]: P extends 'prepare' ? CallParams : unknown };

/** Whatever may be said of a call in the table: when a hook is asked. */
export interface When {
  about: readonly About[];
  /** Actions of the document service. `publish` stands as well for a creation or an update that publishes. */
  at: readonly DocumentAction[];
  /** Not where the call does this besides. */
  unless?: DocumentAction;
  /** Only for these callers; for all where it is absent. */
  by?: readonly By[];
}

interface HookRow<P extends Phase, A extends About, N extends keyof Touch> extends When {
  about: readonly A[];
  /** The concern, and after a dot its part where it has several. */
  id: string;
  /** The reason, in a sentence or two. */
  why: string;
  /** Why it stands where it stands among the hooks of its phase, where that matters. */
  place?: string;
  /** Services that it may ask. */
  touches?: readonly N[];
  run: (given: Given<A>[P], touch: Pick<Touch, N>) => Returned[P] | Promise<Returned[P]>;
}

export interface Hook<P extends Phase, A extends About> extends Omit<HookRow<P, A, keyof Touch>, 'about'> {
  about: readonly About[];
  phase: P;
}

const declare =
  <P extends Phase>(phase: P) =>
  <A extends About, N extends keyof Touch = never>(row: HookRow<P, A, N>): Hook<P, A> => ({ ...row, phase });

export const refuse = declare('refuse');
export const prepare = declare('prepare');
export const admit = declare('admit');
export const judge = declare('judge');
export const record = declare('record');
