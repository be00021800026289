import { record } from '../hook';

export const appendsPublication = record({
  id: 'publication.record',
  about: ['report'],
  at: ['publish'],
  why: 'The transaction that publishes a report also appends what it published to the public record, with the note that was approved: whoever publishes adds nothing.',
  touches: ['approvals', 'publications'],
  async run({ after: { draft, published } }, { approvals, publications }) {
    if (published) await publications.record(published, draft ? await approvals.note(draft) : null);
  },
});
