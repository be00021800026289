import { judge } from '../hook';
import type { Touch } from '../touch';

type Touched = Pick<Touch, 'publicRecord' | 'reports' | 'reviewEvents'>;

/** Whose report of which year it is; of one whose draft was deleted, its history knows. */
async function subjectOf({ reports, reviewEvents }: Touched, documentId: string) {
  const draft = await reports.draft(documentId);
  if (draft?.organization && draft.year !== null) return { code: draft.organization.code, year: draft.year };
  return reviewEvents.subject(documentId);
}

export const saysWithdrawn = judge({
  id: 'content-api.says-withdrawn',
  about: ['report'],
  at: ['findOne'],
  by: ['content-api'],
  why: 'A withdrawn report is not “not found”: the content API says that it was withdrawn, and why.',
  touches: ['publicRecord', 'reports', 'reviewEvents'],
  async run({ documentId, answer }, touch) {
    if (answer || !documentId) return;
    const subject = await subjectOf(touch, documentId);
    const withdrawal = subject && (await touch.publicRecord.withdrawal(subject.code, subject.year));
    if (withdrawal) throw withdrawal;
  },
});
