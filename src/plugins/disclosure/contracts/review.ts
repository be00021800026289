/** The routes under `/disclosure/reports`. */
import type { Difference, Finding } from '../model';

/** `submit` leaves the first stage, `approve` any other; `withdraw` is the submitter's own way back. */
export type MoveKind = 'submit' | 'approve' | 'sendBack' | 'withdraw';

/**
 * `edit`: the content changed while a reviewer had it. `reopen`: it changed after approval, so the report is back at
 * the beginning. `organization`: so is it because its organization changed. `delete`: the draft was deleted.
 */
export type ReviewEventKind = MoveKind | 'edit' | 'reopen' | 'organization' | 'delete';

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
  /** SHA-256 of the report's canonical form at that moment. */
  digest: string;
}

/** `GET /disclosure/reports/:documentId/review` */
export interface Review {
  /** Code of the stage where the report stands. */
  stage: string;
  /** Oldest first. */
  events: ReviewEvent[];
  /** What the caller may do now; a move onwards is still refused while findings forbid it. */
  allowedMoves: AllowedMove[];
  /** Whether the stage lets the caller edit content, for one who may edit reports at all. */
  mayEdit: boolean;
  findings: ReviewFinding[];
  /** Digest of the document that this answer is about; a move that hands it back is refused when it has changed. */
  digest: string;
  /** The same for everything that is to be judged: besides the document its source address and the organization. */
  look: string;
  /** What has changed since the caller last dealt with the report, or since its submission. */
  changes: ReviewChanges | null;
}

export interface ReviewFinding extends Finding {
  /** A warning for which a reason stands that is not stale. */
  explained: boolean;
}

export interface ReviewChanges {
  /** Id of the event that the content is compared with. */
  since: number;
  differences: Difference[];
}

/** `POST /disclosure/reports/:documentId/moves`; answers with the {@link Review} after the move. */
export interface Move {
  /** Code of the stage to move into. */
  to: string;
  /** At most 2,000 characters; required for sending back. */
  comment?: string;
  /** The `digest` or `look` of the answer that the person saw. */
  digest?: string;
  look?: string;
}

/** A report that waits for the caller. */
export interface WaitingReport {
  documentId: string;
  title: string | null;
  year: number;
  organization: { code: string; name: string };
  stage: string;
  /** What brought it here, `null` for a draft that was never submitted. */
  event: ReviewEvent | null;
}

/** `GET /disclosure/reports/waiting?page=&pageSize=`: longest waiting first. */
export interface WaitingReports {
  data: WaitingReport[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}
