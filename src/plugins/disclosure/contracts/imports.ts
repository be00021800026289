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
  /** The pass of the importer that guessed it (docs/passes.md); none where a reader or the register of bodies did. */
  pass?: string;
  /** Nothing is written before a person has looked at it. */
  isAsked?: true;
}

/** What was changed in a file since its export; of a text only that it is another: the file holds digests. */
export interface SinceExport {
  values: { path: string; from: number | null; to: number | null }[];
  /** Codes of chapters. */
  chapters: string[];
  isTitleChanged: boolean;
}

/** A pass of the importer, and the cells that it gave their figures, by address. */
export interface TracedPass {
  pass: string;
  does: Label;
  cells: string[];
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
    /** What is other in a file of ours than at its export, where the file says what it was. */
    sinceExport?: SinceExport;
    /** With `?trace=true`: the passes that gave figures or guessed (docs/passes.md), in their order. */
    trace?: TracedPass[];
    /** Whether the source goes on after what is sent of it. */
    isSourceCut: boolean;
  };
}
