import { label } from '#model';
import { invalidAt } from '../../errors';
import { creations } from '../call';
import { judge } from '../hook';

export const onePerYear = judge({
  id: 'report.one-per-year',
  about: ['report'],
  at: [...creations, 'publish'],
  why: 'There is one report per organization and year. The organization is held, so what this sees cannot change beside it.',
  touches: ['reports'],
  async run({ after: { draft } }, { reports }) {
    if (!draft?.organization || draft.year === null) return;
    if (await reports.hasTwin(draft.documentId, draft.organization.id, draft.year))
      throw invalidAt(
        ['year'],
        label(`该机关 ${draft.year} 年度已有报告`, `The organization already has a report for ${draft.year}`),
      );
  },
});
