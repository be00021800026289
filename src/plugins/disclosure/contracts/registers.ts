import type { CountedRegister, Finding, RegisterChoices } from '../model';

/**
 * What is asked of `POST /disclosure/registers/count` (admin; multipart): one file or several in the field `files`, and
 * this as JSON in the field `asked`.
 */
export interface RegisterQuestion {
  year: number;
  /** A layout's code; that of the year where it is absent. */
  layout?: string;
  /** Whose register it is: what was kept for the organization counts, and its earlier reports are compared with. */
  organization?: string;
  /** What was chosen by hand; goes before what was kept. */
  choices?: RegisterChoices;
}

/** The counts. Nothing of the files is stored; nobody whom they name is in the answer. */
export interface RegisterCountResponse {
  data: CountedRegister & {
    layout: string;
    /** What the rules say of the counted tables, last year's report included. */
    findings: Finding[];
    /** What is kept for the organization. */
    kept: RegisterChoices;
  };
}

/** `PUT /disclosure/registers/:organization/mapping`: keeps choices, beside those that were kept before. */
export interface RegisterMappingResponse {
  data: RegisterChoices;
}
