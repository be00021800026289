import { type Label, label } from '../layout/label';
import { firstStage, lastStage } from './default-stages';

/** Where a report stands, in one word. `correcting`: a version is public and the next one is on its way. */
export const reportStatuses = [
  'drafting',
  'returned',
  'withdrawn',
  'submitted',
  'inReview',
  'approved',
  'correcting',
  'published',
] as const;

export type ReportStatus = (typeof reportStatuses)[number];

/** What the word is decided by. */
export interface StatusFacts {
  /** Code of the stage where the draft stands. */
  readonly stage: string | null;
  /** What the public record said last of the report; `null` where it says nothing. */
  readonly record: 'publication' | 'withdrawal' | null;
  /** Whether the draft is another than the public version. */
  readonly isChanged: boolean;
  /** Kinds of the review events of the report, oldest first. */
  readonly events: readonly string[];
}

/** The one place that decides the word: badge, list, panel and home all show this. */
export function reportStatus({ stage, record, isChanged, events }: StatusFacts): ReportStatus {
  if (record === 'publication') return isChanged ? 'correcting' : 'published';
  if (stage === lastStage) return 'approved';
  if ((stage ?? firstStage) !== firstStage) return isPassedOn(events) ? 'inReview' : 'submitted';
  if (record === 'withdrawal') return 'withdrawn';
  return events.at(-1) === 'sendBack' ? 'returned' : 'drafting';
}

/** Whether somebody dealt with the report since it was submitted. */
function isPassedOn(events: readonly string[]): boolean {
  return events.slice(events.lastIndexOf('submit') + 1).some((kind) => kind !== 'submit');
}

export const statusLabels: Readonly<Record<ReportStatus, Label>> = {
  drafting: label('编制中', 'Drafting'),
  returned: label('已退回', 'Sent back'),
  withdrawn: label('已撤回', 'Withdrawn'),
  submitted: label('已提交', 'Submitted'),
  inReview: label('审核中', 'In review'),
  approved: label('待发布', 'To be published'),
  correcting: label('更正中', 'Being corrected'),
  published: label('已发布', 'Published'),
};
