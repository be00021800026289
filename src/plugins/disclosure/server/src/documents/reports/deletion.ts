import { firstStage } from '#model';
import { admit, record } from '../hook';

const [about, at] = [['report'] as const, ['delete'] as const];

export const editorsDelete = admit({
  id: 'deletion.stage',
  about,
  at,
  why: 'Whoever may not edit a report at its stage may not delete it there either.',
  touches: ['reviewEdits'],
  async run({ before: { draft }, caller }, { reviewEdits }) {
    if (draft) await reviewEdits.refuseUnlessEditor(draft.stage ?? firstStage, caller);
  },
});

export const recordsDeletion = record({
  id: 'deletion.record',
  about,
  at,
  why: 'What was thrown away leaves a trace.',
  touches: ['reviewEdits'],
  async run({ before: { draft }, caller }, { reviewEdits }) {
    if (draft) await reviewEdits.recordThrownAway(draft, 'delete', caller);
  },
});
