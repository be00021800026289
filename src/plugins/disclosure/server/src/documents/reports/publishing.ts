import { blocksPublication, label, summarize } from '#model';
import { invalidFor } from '../../errors';
import { judge } from '../hook';

export const addsUp = judge({
  id: 'publication.adds-up',
  about: ['report'],
  at: ['publish'],
  why: 'A report that does not add up is not published: what was just published is judged, and rolled back if need be.',
  touches: ['reports'],
  run({ after: { published } }, { reports }) {
    const judgement = published ? reports.check(published) : undefined;
    if (!judgement || !blocksPublication(judgement.findings)) return;
    const { errors } = summarize(judgement.findings);
    const refusal = label(
      `报告有 ${errors} 处错误，不能发布`,
      `The report has ${errors} errors and cannot be published`,
    );
    throw invalidFor(refusal, judgement.findings, judgement.locate);
  },
});
