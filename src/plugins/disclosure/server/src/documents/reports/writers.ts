import { actorOf } from '../../services/review/writer';
import { creations, isCreation } from '../call';
import { record } from '../hook';

const about = ['report'] as const;

export const notesWriter = record({
  id: 'writers.note',
  about,
  at: [...creations, 'update', 'discardDraft'],
  why: 'Whoever writes content is noted in the transaction that stores it, in whatever stage the report stands; giving up changes or taking them back undoes no note.',
  touches: ['reviewWriters'],
  async run({ documentId, changed, caller, ...call }, { reviewWriters }) {
    if (documentId && (isCreation(call) || changed)) await reviewWriters.note(documentId, actorOf(caller).actorId);
  },
});

export const forgetsWriters = record({
  id: 'writers.forget',
  about,
  at: ['publish', 'delete'],
  why: 'A published version ends the count of those who wrote, and so does the end of the report.',
  place: 'After `writers.note`: a call that writes and publishes leaves no note.',
  touches: ['reviewWriters'],
  async run({ documentId }, { reviewWriters }) {
    if (documentId) await reviewWriters.forget(documentId);
  },
});
