import { label } from '#model';
import { invalidAt } from '../../errors';
import { admit, record } from '../hook';

const [about, at] = [['report'] as const, ['discardDraft'] as const];

export const goesBackToPublished = admit({
  id: 'discard.published',
  about,
  at,
  why: 'Discarding a draft goes back to the published version. Without one, Strapi would delete the report; that is refused.',
  run({ before }) {
    if (before.draft && !before.published)
      throw invalidAt(
        [],
        label('报告从未发布，没有可恢复的版本', 'The report was never published: there is no version to go back to'),
      );
  },
});

export const recordsDiscarded = record({
  id: 'discard.record',
  about,
  at,
  why: 'What was given up stays in the history.',
  place: 'Ahead of `edit.record`: first what was given up, then what stands there now.',
  touches: ['reviewEdits'],
  async run({ before: { draft }, changed, caller }, { reviewEdits }) {
    if (draft && changed) await reviewEdits.recordThrownAway(draft, 'discard', caller);
  },
});

export const countsOn = record({
  id: 'discard.revision',
  about,
  at,
  why: 'The revision goes on counting, so that a form opened before cannot overwrite what comes after.',
  touches: ['draftRow'],
  async run({ documentId, before: { draft } }, { draftRow }) {
    if (documentId) await draftRow.write(documentId, { revision: (draft?.revision ?? 0) + 1 });
  },
});
