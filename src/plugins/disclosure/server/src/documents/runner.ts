import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import type { Scope } from '../services/scope';
import { type CallParams, type Context, type DocumentCall, isCreation, isRead, isRemoval, readCall } from './call';
import { refusalByDatabase } from './database-refusals';
import type { Given, Hook, Phase } from './hook';
import { hooks } from './hooks';
import { namedOrganization } from './named-organization';
import { storeRowsTogether } from './rows-together';
import { type About, type Stored, subjectsOf } from './stored';
import { touchOf } from './touch';
import { isAsked } from './when';

type Next = () => Promise<unknown>;

/** The hooks that a call concerns, in their order. */
function concerned<P extends Phase, A extends About>(phase: P, about: A, call: DocumentCall): Hook<P, A>[] {
  const ofPhase: readonly Hook<P, never>[] = hooks[phase];
  return ofPhase.filter((hook): hook is Hook<P, A> => hook.about.includes(about) && isAsked(hook, call));
}

const limitOf = async (strapi: Core.Strapi, { caller }: DocumentCall): Promise<Scope> =>
  caller === null || caller === 'content-api' ? 'all' : getService(strapi, 'scope').of(caller);

/** Values that the hooks of `record` put in the place of those that the answer has. */
function patched(answer: unknown, patch: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || typeof patch !== 'object' || patch === null) return answer;
  return { ...answer, ...Object.fromEntries(Object.entries(patch).filter(([name]) => name in answer)) };
}

/** The document that a call was about: named by the caller, or created in the call. */
function documentIdOf(call: DocumentCall, answer: unknown): string | undefined {
  if (!isCreation(call)) return call.documentId;
  return (answer as { documentId?: string } | null)?.documentId;
}

/**
 * Takes a call through the phases. There is one transaction around each write, so that a hook can judge what was stored
 * and roll it back; what was stored before is read once, and so is what the call left.
 */
async function take<A extends About>(
  strapi: Core.Strapi,
  about: A,
  call: DocumentCall,
  context: Context,
  next: Next,
): Promise<unknown> {
  const touch = touchOf(strapi);
  const subject = subjectsOf(strapi)[about];

  async function look(): Promise<Pick<Given<A>['prepare'], 'before' | 'named' | 'limit'>> {
    if (isRead(call)) return { before: subject.nothing, named: undefined, limit: 'all' };
    const named = about === 'report' && isCreation(call) ? await namedOrganization(strapi, call.input.data) : undefined;
    await subject.hold(call, named);
    return { before: await subject.before(call), named, limit: await limitOf(strapi, call) };
  }

  async function prepared(looked: Given<A>['prepare']): Promise<CallParams> {
    let { input } = looked;
    for (const hook of concerned('prepare', about, call)) input = await hook.run({ ...looked, input }, touch);
    return input;
  }

  async function afterwards(documentId: string | undefined): Promise<Stored[A]> {
    const leaves = documentId !== undefined && !isRead(call) && !isRemoval(call);
    return leaves ? subject.after(documentId) : subject.nothing;
  }

  async function act(): Promise<unknown> {
    const looked: Given<A>['prepare'] = { ...call, ...(await look()) };
    const admitted: Given<A>['admit'] = { ...looked, sent: call.input, input: await prepared(looked) };
    for (const hook of concerned('admit', about, admitted)) await hook.run(admitted, touch);
    context.params = admitted.input;
    let answer = await storeRowsTogether(strapi, context, next);
    const documentId = documentIdOf(call, answer);
    const after = await afterwards(documentId);
    const changed = !isCreation(call) && subject.changed(admitted.before, after);
    const done: Given<A>['judge'] = { ...admitted, documentId, after, changed, answer };
    for (const hook of concerned('judge', about, admitted)) await hook.run(done, touch);
    for (const hook of concerned('record', about, admitted)) answer = patched(answer, await hook.run(done, touch));
    return answer;
  }

  for (const hook of concerned('refuse', about, call)) await hook.run(call, touch);
  return isRead(call) ? act() : strapi.db.transaction(act);
}

/** The one hook that Strapi knows of. */
export const run =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<unknown> => {
    const call = readCall(strapi, context);
    if (!call) return next();
    try {
      return await take(strapi, call.about, call, context, next);
    } catch (error) {
      throw refusalByDatabase(call.about, error) ?? error;
    }
  };
