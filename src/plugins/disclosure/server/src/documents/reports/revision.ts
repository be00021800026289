import { diff, fromRows, type Label, label, type StoredReport } from '#model';
import { conflict, invalidAt } from '../../errors';
import type { StoredVersion } from '../../services/reports';
import { creations, isCreation } from '../call';
import { admit, prepare } from '../hook';
import { mergeInput } from './merge-input';
import { removedTo, revisionWithRequest } from './removal';

const notSaved: Label = label(
  '报告在您打开之后已被他人修改，您的修改没有保存',
  'Someone else changed the report since you opened it; your changes were not saved',
);

const notThrownAway: Label = label(
  '报告在您打开之后已被他人修改，没有丢弃任何内容',
  'Someone else changed the report since you opened it; nothing was thrown away',
);

/** @param wanted what the report would say */
function conflictOf(label: Label, stored: StoredVersion, sent: number, wanted: StoredReport): Error {
  return conflict(['revision'], label, {
    revision: { sent, stored: stored.revision },
    differences: diff(fromRows(stored), fromRows(wanted)),
  });
}

/** The revision that a save started from, `undefined` where it names none. */
function startedFrom(sent: unknown): number | undefined {
  if (sent === undefined || sent === null) return undefined;
  if (typeof sent === 'number' && Number.isInteger(sent)) return sent;
  throw invalidAt(['revision'], label('修订号应为整数', 'The revision is not an integer'));
}

const about = ['report'] as const;
const at = [...creations, 'update'] as const;

export const countsUp = prepare({
  id: 'revision.counts',
  about,
  at,
  why: 'Each save counts one up.',
  run({ input, before: { draft }, ...call }) {
    const revision = isCreation(call) || !draft ? 0 : (draft.revision ?? 0) + 1;
    return { ...input, data: { ...input.data, revision } };
  },
});

/** The refusal tells what differs: `from` as stored, `to` as sent. A caller that names no revision, such as a script, is not compared. */
export const nobodyOverwritten = admit({
  id: 'revision.save',
  about,
  at,
  why: 'Two people cannot overwrite each other. A save names the revision that it started from; the save that comes second is refused with what differs.',
  place: 'Ahead of `structure.input`: who comes second learns that first.',
  run({ input, sent, before: { draft }, ...call }) {
    const from = startedFrom(sent.data?.revision);
    if (isCreation(call) || !draft || from === undefined || from === draft.revision) return;
    throw conflictOf(notSaved, draft, from, mergeInput(draft, input.data ?? {}));
  },
});

export const nothingThrownAway = admit({
  id: 'revision.removal',
  about,
  at: ['discardDraft', 'delete'],
  why: 'The same holds for whoever throws a draft away: not what someone else has saved since.',
  run(call) {
    const { documentId, request, before } = call;
    const from = documentId === undefined ? undefined : startedFrom(revisionWithRequest(request, documentId));
    if (!before.draft || from === undefined || from === before.draft.revision) return;
    throw conflictOf(notThrownAway, before.draft, from, removedTo(call, before.draft, before));
  },
});
