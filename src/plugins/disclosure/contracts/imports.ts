import type { Label, ReportDocument } from '../model';

/** Something of a file that found no place in the document, in its original words. */
export interface UnmappedText {
  text: string;
  /** Where it stood, such as `line 12`. */
  where?: string;
}

/** Something that was mapped without being certain. */
export interface GuessedText {
  /** A cell, a row (`table.row`), a column (`table.*.column`), `sections.<chapter>` or a field. */
  path: string;
  /** The original words. */
  text: string;
  /** 0 to 1 */
  confidence: number;
  reason: Label;
}

/** A line of a file as it was read: a paragraph, or the cells of a table row. */
export interface SourceText {
  text: string;
  where: string;
}

/**
 * `POST /disclosure/imports/preview?trace=` (admin; multipart, one file in the field `files`): what a file says. Stores
 * nothing; the draft is then written by the Content Manager's own route.
 */
export interface ImportPreviewResponse {
  data: {
    document: ReportDocument & { organization: { code: string | null; name?: string } };
    guesses: GuessedText[];
    unmapped: UnmappedText[];
    /** The organizations that the report may be from, where it may be from several; `document` names the only one. */
    candidates: { code: string; name: string }[];
    /** `null` for a file that says by marks what stands where, such as an export of ours. */
    source: SourceText[] | null;
    /** With `?trace=true`: for each cell that has a figure, by address, the pass that gave it (docs/passes.md). */
    trace?: Record<string, string>;
    /** Whether the source goes on after what is sent of it. */
    isSourceCut: boolean;
  };
}
