/** What people do with a sample report, in the order in which they do it. */
import type { ReportDocument } from '../../src/plugins/disclosure/model';
import { approver, type SampleAccount, submitter } from './accounts';

/** The rows that an act leaves in the chain of review events and publications, by their kinds. */
interface Traces {
  leaves: readonly string[];
}

interface Move extends Traces {
  does: 'move';
  to: string;
  by: SampleAccount;
  comment?: string;
  /** What the public is told of a correction. */
  note?: string;
}

export type SampleAct =
  | Move
  | (Traces & { does: 'publish' })
  | (Traces & { does: 'correct'; document: ReportDocument })
  | (Traces & { does: 'withdraw'; reason: string });

const submit = (note?: string): Move => ({
  does: 'move',
  leaves: ['submit'],
  to: 'section-review',
  by: submitter,
  ...(note && { note }),
});
const approve = (to: string): Move => ({ does: 'move', leaves: ['approve'], to, by: approver });

const throughReview = (note?: string): SampleAct[] => [
  submit(note),
  approve('leader-review'),
  approve('approved'),
  { does: 'publish', leaves: ['publication'] },
];

/** From draft to publication. */
export const published: readonly SampleAct[] = throughReview();
export const inReview: readonly SampleAct[] = [submit()];
export const drafting: readonly SampleAct[] = [];
export const sentBack = (comment: string): readonly SampleAct[] => [
  submit(),
  { does: 'move', leaves: ['sendBack'], to: 'drafting', by: approver, comment },
];
/** Published, and published again as it should have been. */
export const corrected = (document: ReportDocument, note: string): readonly SampleAct[] => [
  ...published,
  { does: 'correct', leaves: ['reopen'], document },
  ...throughReview(note),
];
export const withdrawn = (reason: string): readonly SampleAct[] => [
  ...published,
  { does: 'withdraw', leaves: ['withdrawal', 'reopen'], reason },
];
