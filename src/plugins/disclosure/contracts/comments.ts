/** Comments at cells and paragraphs of a draft, below `/disclosure/reports/:documentId/comments`. */

export interface Remark {
  id: number;
  text: string;
  author: { id: number | null; name: string };
  /** ISO 8601, UTC. */
  at: string;
}

export interface Comment extends Remark {
  /** Address of a cell, or `sections.<chapter>`. */
  path: string;
  /** The paragraph that it is about, as it read then; `null` for a cell or a whole chapter. */
  quote: string | null;
  /** Oldest first. */
  answers: Remark[];
  /** Who ticked it off and when, `null` while it is open. */
  done: { name: string; at: string } | null;
  /** Whether the caller may tick it off: its author, and whoever may edit the report now. */
  mayTick: boolean;
}

/** `GET`: oldest first; the answer to every change as well. */
export interface CommentsResponse {
  data: Comment[];
}

/** `POST` */
export interface NewComment {
  path: string;
  quote?: string;
  /** At most 2,000 characters. */
  text: string;
}

/** `POST /:id/answers` */
export interface NewAnswer {
  text: string;
}

/** `PUT /:id`: ticks a comment off, or opens it again. */
export interface CommentTick {
  done: boolean;
}
