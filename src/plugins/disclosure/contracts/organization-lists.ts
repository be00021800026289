/** The routes under `/disclosure/organizations`: a list of bodies becomes organizations at once. */
import type { Label, OrganizationKind } from '../model';

/** A row that can be imported, once looked at. */
export interface OrganizationRow {
  code: string;
  name: string;
  kind: OrganizationKind | null;
  /** Code of an organization, in the list or there already. */
  parent: string | null;
  people: { name: string; email: string }[];
}

/** `exists`: it stays as it is, its people are added. */
export type RowOutcome = 'new' | 'exists' | 'refused';

export interface PreviewedRow {
  /** Where in the file, such as `line 3`. */
  where: string;
  row: OrganizationRow;
  outcome: RowOutcome;
  /** Why the row is refused. */
  problems: Label[];
  /** What to look at; it stops nothing. */
  notes: Label[];
}

/** `POST /disclosure/organizations/preview` (multipart, one file in the field `files`); stores nothing. */
export interface OrganizationListPreview {
  data: PreviewedRow[];
}

/** `POST /disclosure/organizations/import`: all rows or, where one is refused, none; at most 500. */
export interface OrganizationListImport {
  rows: OrganizationRow[];
}

export interface OrganizationListImported {
  data: {
    created: number;
    /** Accounts that were there and joined an organization. */
    joined: number;
    /** Accounts that were made, each with what its registration link needs. */
    invited: { name: string; email: string; registrationToken: string }[];
  };
}
