import { isStorable, label, lastStage } from '#model';
import { invalidAt } from '../../errors';
import { actorOf } from '../../services/review/writer';
import type { CallParams } from '../call';
import { prepare, record, refuse } from '../hook';

/** Longest reason of a withdrawal. */
const longest = 2_000;

/** Why a report is withdrawn. The reason is a parameter of the call, no attribute of the report. */
export function reasonIn({ note }: CallParams): string | undefined {
  if (note === undefined || note === null) return undefined;
  if (typeof note === 'string' && note.trim() !== '' && note.length <= longest && isStorable(note)) return note.trim();
  throw invalidAt(
    ['note'],
    label(`说明应为不超过 ${longest} 字的文本`, `The note is not a text of at most ${longest} characters`),
  );
}

const [about, at] = [['report'] as const, ['unpublish'] as const];

export const sensibleReason = refuse({
  id: 'withdrawal.reason',
  about,
  at,
  why: 'The reason of a withdrawal becomes public: it is a text that can be stored and read.',
  run: ({ input }) => reasonIn(input),
});

export const reasonIsOurs = prepare({
  id: 'withdrawal.parameter',
  about,
  at,
  why: 'Strapi knows no reason among the parameters of the call.',
  run({ input: { note: _note, ...params } }) {
    return params;
  },
});

export const appendsWithdrawal = record({
  id: 'withdrawal.record',
  about,
  at,
  why: 'What is taken back from the public is appended to the record, with the reason.',
  touches: ['publications'],
  async run({ before: { draft }, sent }, { publications }) {
    const reason = reasonIn(sent);
    if (reason !== undefined && draft?.organization && draft.year !== null)
      await publications.recordWithdrawal(draft.organization.code, draft.year, reason);
  },
});

export const beginsAnew = record({
  id: 'withdrawal.stage',
  about,
  at,
  why: 'A report that is taken back from the public begins anew: what was approved once is not published a second time.',
  place: 'After `withdrawal.record`: the history knows a reopening by a withdrawal by the row before it in the chain.',
  touches: ['moves'],
  async run({ before: { draft }, sent, caller }, { moves }) {
    if (draft?.stage === lastStage) await moves.reopen(draft, 'withdrawal', actorOf(caller), reasonIn(sent));
  },
});
