import type { Stage } from '../../../../contracts/stages';
import type { ReportDocument } from '../../../../model';
import type { Judgement, StoredVersion } from '../reports';
import type { StoredEvent } from './events';

/** A report under review, as one person finds it. */
export interface Situation {
  report: StoredVersion;
  document: ReportDocument;
  stage: string;
  stages: Stage[];
  events: StoredEvent[];
  judgement: Judgement;
}
