import type { Label } from '../layout/label';
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
  drafting: { zh: '编制中', en: 'Drafting' },
  returned: { zh: '已退回', en: 'Sent back' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  submitted: { zh: '已提交', en: 'Submitted' },
  inReview: { zh: '审核中', en: 'In review' },
  approved: { zh: '待发布', en: 'To be published' },
  correcting: { zh: '更正中', en: 'Being corrected' },
  published: { zh: '已发布', en: 'Published' },
};
