/** What the supervising office's board asks for and answers. All below `/disclosure/board`. */
import type { OrganizationKind } from '../model';
import type { OrganizationSummary, ReportState } from './desk';

/** What the check counted in a draft. `influence` is the sum of the differences by which its figures do not add up. */
export interface Judged {
  errors: number;
  warnings: number;
  blanks: number;
  influence: number;
}

/** A body below a government and how far its report of the year has come. */
export interface BoardRow {
  organization: OrganizationSummary;
  /** Whether its figures go into the government's sums. */
  isCounted: boolean;
  documentId: string | null;
  state: ReportState;
  stage: string | null;
  /** `null` for a report that was not begun, or is not judged yet. */
  judged: Judged | null;
  /** When the supervising office wants it, `YYYY-MM-DD`. */
  submissionDeadline: string | null;
  deadline: string;
  /** Days until the deadline, below 0 where it has passed. */
  daysLeft: number;
  isLate: boolean;
  changedAt: string | null;
  changedBy: string | null;
  /** Whether it changed since the caller's last look. */
  isNew: boolean;
  /** The last day on which its editors were reminded. */
  remindedOn: string | null;
}

/**
 * `GET /disclosure/board?organization=&year=`: without parameters, the first government that the caller sees and the
 * year that is due. By influence first, then the latest. `GET /disclosure/board/file` gives the same as CSV.
 */
export interface BoardResponse {
  data: {
    governments: OrganizationSummary[];
    government: OrganizationSummary | null;
    year: number;
    rows: BoardRow[];
    /** Drafts that are still to be judged: ask again. */
    pending: number;
    lastLook: string | null;
  };
}

/** `GET /disclosure/board/cell?organization=&year=&cell=`: which public reports a sum is made of, the largest first. */
export interface BoardCellResponse {
  data: {
    cell: string;
    sum: number;
    bodies: { code: string; name: string; kind: OrganizationKind | null; value: number | null; version: number }[];
  };
}

/** The ways on which a reminder is sent. */
export type ReminderChannel = 'mail' | 'webhook';

/** A letter to the editors of a late body. */
export interface Reminder {
  organization: OrganizationSummary;
  recipients: string[];
  channels: ReminderChannel[];
  subject: string;
  text: string;
  /** Why nothing is sent. */
  skipped: 'today' | 'nobody' | null;
}

/** `POST /disclosure/board/reminders/preview` `{ organization, year, bodies }`: what would be sent. */
export interface ReminderPreviewResponse {
  data: { channels: ReminderChannel[]; reminders: Reminder[] };
}

export type ReminderOutcome = 'sent' | 'failed' | 'today' | 'nobody';

/** `POST /disclosure/board/reminders`, with the same body: what was sent. */
export interface ReminderResponse {
  data: { organization: string; outcome: ReminderOutcome }[];
}

/** One cell of a consolidated draft. */
export interface DraftCell {
  cell: string;
  /** What the draft says, what the sum was when it was made, and what it is now. */
  current: number | null;
  drafted: number | null;
  now: number | null;
  /** Why the draft says something else than the sum that it was made with. */
  reason: string | null;
}

/** `GET /disclosure/board/draft?organization=&year=`; the same is answered by its creation and renewal. */
export interface ConsolidatedDraftResponse {
  data: {
    documentId: string | null;
    /** Bodies whose report was corrected or withdrawn since. */
    stale: { code: string; name: string }[];
    versions: { code: string; name: string; version: number; digest: string }[];
    missing: { code: string; name: string }[];
    /** Cells that differ from the sum of now, or that a person adjusted. */
    cells: DraftCell[];
  };
}
