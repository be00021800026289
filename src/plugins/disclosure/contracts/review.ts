/** The routes under `/disclosure/reports`. */
import type { Finding, Label, ReportDifferences, ReportDocument, ReportStatus } from '../model';

/** `submit` leaves the first stage, `approve` any other; `withdraw` is the submitter's own way back. */
export type MoveKind = 'submit' | 'approve' | 'sendBack' | 'withdraw';

/**
 * - `edit`: the content changed while a reviewer had it.
 * - `reopen`: the content changed after approval. The report is back at the beginning.
 * - `organization`: its organization changed. That counts as an edit or, after approval, as reopening.
 * - `withdrawal`: the public version was withdrawn. The report is back at the beginning; the comment is the public reason.
 * - `discard`, `delete`: changes were given up, the draft was deleted. Both hold what was thrown away.
 */
export type ReviewEventKind = MoveKind | 'edit' | 'reopen' | 'organization' | 'withdrawal' | 'discard' | 'delete';

/**
 * A move into the last stage that the caller's roles would allow, and that someone else has to make: the caller wrote
 * content since the last published version, or submitted the report.
 */
export interface RefusedMove {
  /** Code of the stage. */
  to: string;
  reason: 'wrote-content' | 'submitted';
  /** Names of the roles that may make the move; with none, super admins alone. */
  roles: string[];
}

export interface AllowedMove {
  /** Code of the stage to move into. */
  to: string;
  kind: MoveKind;
  commentRequired: boolean;
}

export interface ReviewEvent {
  id: number;
  kind: ReviewEventKind;
  from: string;
  to: string;
  /** ISO 8601, UTC. */
  at: string;
  /** `null` where no admin user acted. The id alone goes when the user is deleted. */
  actor: { id: number | null; name: string } | null;
  comment: string | null;
  /** What the public is told of a correction: with its submission, and with each approval of it. */
  note: string | null;
  /** SHA-256 of the report's canonical form at that moment. */
  digest: string;
}

/** What the public record says of a report: a version that was published, or a withdrawal. */
export interface RecordedAct {
  kind: 'publication' | 'withdrawal';
  /** The version published, or the newest of those withdrawn. */
  version: number;
  at: string;
  actor: string;
  /** What was corrected, or why the report was withdrawn; public. */
  note: string | null;
}

/**
 * With what a report is compared: with what the caller saw when they last dealt with it, with the public version, with
 * last year's published report.
 */
export type ComparedWith = 'last-look' | 'public' | 'last-year';

/** A version with which the report can be compared. */
export interface Comparison {
  with: ComparedWith;
  /** When that version came about: ISO 8601, UTC. */
  at: string;
  /** Its report year. */
  year: number;
  /** Of a publication. */
  version: number | null;
}

/** `GET /disclosure/reports/:documentId/review?against=`: a {@link ComparedWith}, `last-look` where it is absent. */
export interface Review {
  /** Code of the stage where the report stands. */
  stage: string;
  /** The word for where it stands. */
  status: ReportStatus;
  /** What was published and withdrawn, oldest first. */
  record: RecordedAct[];
  /** Path of the public page below the server's address, whether or not anything stands there yet. */
  publicPath: string | null;
  /** Oldest first. */
  events: ReviewEvent[];
  /** What the caller may do now; a move onwards is still refused while findings forbid it. */
  allowedMoves: AllowedMove[];
  /** What the caller could do by their roles, had they no hand in the report. */
  refusedMoves: RefusedMove[];
  /** Whether the stage lets the caller edit content, for one who may edit reports at all. */
  mayEdit: boolean;
  findings: ReviewFinding[];
  /** Digest of the document that this answer is about; a move that hands it back is refused when it has changed. */
  digest: string;
  /** The same for everything that is to be judged: besides the document its source address, the organization and the note. */
  look: string;
  /** Whether the caller never dealt with the report. Their last look is then that of its submission. */
  isFirstLook: boolean;
  /** The versions that there are to compare with. */
  comparisons: Comparison[];
  /** What differs from the version that was asked for; `null` where there is none. */
  changes: ReviewChanges | null;
  /** The version that is public. What differs from it is a correction. */
  publication: { version: number; publishedAt: string } | null;
  /** What the public will be told of the correction: it went along with the last submission. */
  note: string | null;
}

export interface ReviewFinding extends Finding {
  /** A warning for which a reason stands that is not stale. */
  explained: boolean;
}

/** Nothing in the differences is cut. */
export interface ReviewChanges extends Comparison {
  differences: ReportDifferences;
}

/**
 * `GET /disclosure/reports/:documentId/reading?against=`: the draft as it would stand in public, with what a person who
 * decides on it has to see beside it.
 */
export interface ReviewReading {
  /** Explanations that are not public included: reviewers read them. */
  document: ReportDocument;
  organization: { code: string; name: string } | null;
  sourceUrl: string | null;
  /** Last year's published report. */
  previous: { document: ReportDocument; version: number } | null;
  review: Review;
}

/** `POST /disclosure/reports/:documentId/moves`; answers with the {@link Review} after the move. */
export interface Move {
  /** Code of the stage to move into. */
  to: string;
  /** At most 2,000 characters; required for sending back. */
  comment?: string;
  /**
   * What the public is told of a correction; at most 2,000 characters. It goes with the submission of one and nowhere
   * else. Absent: the number of differences from the public version.
   */
  note?: string;
  /** The `digest` or `look` of the answer that the person saw. */
  digest?: string;
  look?: string;
}

/** Somebody to whom a report comes, and the organization by which it does; `null` for one who sees all. */
export interface Recipient {
  name: string;
  organization: string | null;
}

/** `GET /disclosure/reports/:documentId/moves/:to`: what a move would bring with it. Changes nothing. */
export interface MovePreview {
  /** Those who could take the report onwards from there: in the last stage by publishing it. */
  recipients: Recipient[];
  /** The day on which the report has to be public, `YYYY-MM-DD`. */
  deadline: string | null;
  /** Warnings that go along, each with the reason that stands for it. */
  explained: { path: string; message: Label; reason: string }[];
  /** Comments that nobody ticked off. */
  openComments: number;
  /** Whether the report says what it said when it was sent back last. */
  isUnchanged: boolean;
}

/** A report that waits for the caller. */
export interface WaitingReport {
  documentId: string;
  title: string | null;
  year: number;
  organization: { code: string; name: string };
  stage: string;
  status: ReportStatus;
  /** What brought it here, `null` for a draft that was never submitted. */
  event: ReviewEvent | null;
}

/** `GET /disclosure/reports/waiting?page=&pageSize=&begun=true`: longest waiting first; `begun` leaves out what was never submitted. */
export interface WaitingReports {
  data: WaitingReport[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** What may be done with many reports at once from their list. */
export type BulkAct = 'submit' | 'publish';

/** Whether a report can be submitted or published now by the caller. */
export interface Readiness {
  documentId: string;
  title: string | null;
  year: number | null;
  organization: { code: string; name: string } | null;
  status: ReportStatus;
  /** What the caller has seen, to be handed back with the act. */
  digest: string;
  /** Code of the stage that submitting leads to; `null` for publishing. */
  to: string | null;
  /** Why it cannot be done, `null` where it can. */
  refusal: Label | null;
}

/** `GET /disclosure/reports/readiness?act=&documentId[]=`: those of the reports that the caller may see. */
export interface ReadinessResponse {
  data: Readiness[];
}
