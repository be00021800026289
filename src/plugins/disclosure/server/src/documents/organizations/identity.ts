import { firstStage } from '#model';
import { record } from '../hook';

const underReview = (organizationId: number) => ({
  organization: { id: organizationId },
  stage: { $ne: firstStage },
  publishedAt: null,
});

/** Reports that are approved and not yet published go back to the beginning. */
export const identityIsReviewed = record({
  id: 'organization.identity',
  about: ['organization'],
  at: ['update'],
  why: 'A report is reviewed as the report of an organization. When what is published of that changes, its reports under review were edited.',
  touches: ['reports', 'reviewEdits'],
  async run({ before, changed, caller }, { reports, reviewEdits }) {
    if (!before || !changed) return;
    for (const report of await reports.whole(underReview(before.id)))
      await reviewEdits.recordOrganization(report, caller);
  },
});
