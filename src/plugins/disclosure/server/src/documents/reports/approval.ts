import { judge } from '../hook';

export const publishedAsApproved = judge({
  id: 'publication.approved',
  about: ['report'],
  at: ['publish'],
  why: 'What is published is what was approved, whichever path asks. A call that changes the report and publishes it at once publishes what nobody approved, whatever it changed.',
  touches: ['approvals'],
  async run({ after: { draft, published }, changed }, { approvals }) {
    if (published) await approvals.refuseUnapproved(published, draft);
    if (changed) approvals.refuseChanged();
  },
});
