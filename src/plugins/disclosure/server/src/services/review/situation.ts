import type { Stage } from '#contracts/stages';
import type { ReportDocument } from '#model';
import type { CurrentPublication } from '../record/publications';
import type { StoredVersion, VersionJudgement } from '../reports';
import type { StoredEvent } from './events';

/** A report under review, as one person finds it. */
export interface Situation {
  report: StoredVersion;
  document: ReportDocument;
  stage: string;
  stages: Stage[];
  events: StoredEvent[];
  /** Ids of those who may not make the last move, by what they wrote. */
  writers: number[];
  judgement: VersionJudgement;
  /** The version that is public. */
  publication: CurrentPublication | null;
  /** The note to the public that went with the last submission of a correction of it. */
  note: string | null;
}
