import { record } from '../hook';

export const leavesNoMark = record({
  id: 'edit.unchanged',
  about: ['report'],
  at: ['update'],
  unless: 'publish',
  why: 'A write that changes nothing leaves no mark: neither a new revision, by which it would get in the way of those who write, nor another date or author.',
  touches: ['draftRow'],
  async run({ before: { draft: before, marks }, after: { draft: after }, changed }, { draftRow }) {
    if (!before || !marks || after?.id !== before.id || changed) return undefined;
    await draftRow.restore(before.id, marks);
    return { revision: before.revision, updatedAt: before.updatedAt };
  },
});
