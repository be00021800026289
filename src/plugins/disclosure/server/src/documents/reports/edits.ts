import { firstStage } from '#model';
import type { StoredVersion } from '../../services/reports';
import { creations } from '../call';
import { admit, judge, record } from '../hook';

/** The address of the source stands in no document, so that no comparison of documents shows its change. */
function movedSource(before: StoredVersion, after: StoredVersion): string | undefined {
  const [from, to] = [before.sourceUrl ?? '', after.sourceUrl ?? ''];
  return from === to ? undefined : `来源网址 / Source address: ${from || '—'} → ${to || '—'}`;
}

const about = ['report'] as const;
const changes = ['update', 'discardDraft'] as const;

export const writersBegin = admit({
  id: 'edit.creation',
  about,
  at: creations,
  why: 'A new report begins in the first stage, so whoever writes it has to be let edit there.',
  touches: ['reviewEdits'],
  run: ({ caller }, { reviewEdits }) => reviewEdits.refuseUnlessEditor(firstStage, caller),
});

/** Saving a report as it is changes nothing, so that publishing, which saves first, is no edit. */
export const editorsEdit = judge({
  id: 'edit.stage',
  about,
  at: changes,
  why: 'Content is changed only by those whom the stage lets edit.',
  touches: ['reviewEdits'],
  async run({ before: { draft }, changed, caller }, { reviewEdits }) {
    if (draft && changed) await reviewEdits.refuseUnlessEditor(draft.stage ?? firstStage, caller);
  },
});

export const keepsStage = record({
  id: 'edit.keeps-stage',
  about,
  at: changes,
  why: 'Going back to the published version brings that version’s stage along; the report stays where it was.',
  place: 'Ahead of `edit.record`, which may send the report back to the first stage.',
  touches: ['draftRow'],
  async run({ before: { draft: before }, after: { draft: after } }, { draftRow }) {
    if (before && after && after.stage !== before.stage)
      await draftRow.write(before.documentId, { stage: before.stage });
  },
});

export const recordsEdit = record({
  id: 'edit.record',
  about,
  at: changes,
  why: 'A change in review is noted for the next reviewer; a change of what is approved sends the report back to the first stage.',
  touches: ['reviewEdits'],
  async run({ before: { draft: before }, after: { draft: after }, changed, caller }, { reviewEdits }) {
    if (!before || !after || !changed) return undefined;
    const stage = await reviewEdits.record({ ...after, stage: before.stage }, caller, movedSource(before, after));
    return { stage };
  },
});
