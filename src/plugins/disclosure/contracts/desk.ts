/** What the screens of the admin panel ask for besides Strapi's own routes. All below `/disclosure/desk`. */
import type { ConsolidatedSums, EarlierText, OrganizationKind, ReportDocument, ReportStatus } from '../model';
import type { ReviewEvent } from './review';

export interface OrganizationSummary {
  documentId: string;
  code: string;
  name: string;
  kind: OrganizationKind | null;
}

/** `GET /disclosure/desk/organizations`: those that the caller may see, by code. */
export interface OrganizationsResponse {
  data: OrganizationSummary[];
}

/**
 * `GET /disclosure/desk/context?report=` for a report that exists, `?organization=&year=` for one that is being begun:
 * what the edit view checks and suggests with.
 */
export interface DeskContextResponse {
  data: {
    organization: OrganizationSummary | null;
    year: number | null;
    /** Last year's published report of the organization. */
    previous: ReportDocument | null;
    /** Its published reports of earlier years, newest first. */
    history: ReportDocument[];
    /** Published chapters of other bodies that the report's chapters, as they are stored, resemble. */
    others: EarlierText[];
    /** What the public reports of the bodies below add up to, where there are any. */
    below: ConsolidatedSums | null;
    /** The report of the year before to begin with, if the caller may see one: the published one, or else its draft. */
    lastYear?: ReportDocument;
  };
}

/** `POST /disclosure/desk/presence` `{ report }`: the caller has the report open; who else has. */
export interface PresenceResponse {
  data: { name: string }[];
}

/** `GET /disclosure/desk/first-steps`, for super admins: how far the installation is set up. `null` for everybody else. */
export interface FirstStepsResponse {
  data: FirstSteps | null;
}

export interface FirstSteps {
  organizations: number;
  /** Accounts besides the caller's. */
  people: number;
  /** Of the accounts that work on reports, those who belong to no organization. */
  withoutOrganization: number;
  /** Names of the stages into which nobody who is there may move a report. */
  unattended: string[];
  reports: number;
}

/** `GET /disclosure/desk/membership`: whether the caller sees any organization, and to whom to turn if not. */
export interface MembershipResponse {
  data: { organizations: number; contacts: string[] };
}

/** How the columns of the list view see a report. */
export interface ReportSummary {
  documentId: string;
  status: ReportStatus;
  /** What is not filled in yet; no part of `errors`. */
  blanks: number;
  errors: number;
  warnings: number;
  balance: Balance;
  /** When the draft changed last: ISO 8601, UTC; and who changed it, where an admin user did. */
  changedAt: string | null;
  changedBy: string | null;
  /** Whether a version is public and the draft says something else: a correction is under way. */
  isCorrection: boolean;
}

/** Whether 一 + 二 = 三（七） + 四 in every column; `open` while a cell that counts is blank. */
export type Balance = 'balanced' | 'unbalanced' | 'open';

/** `GET /disclosure/desk/summaries?documentId[]=` */
export interface SummariesResponse {
  data: ReportSummary[];
}

/**
 * `inReview`: in any stage between the first and the last; whoever must act there finds out from the stage. `correcting`:
 * a version is public, and the draft is on its way to the next.
 */
export type ReportState = 'notStarted' | 'drafting' | 'inReview' | 'approved' | 'correcting' | 'published';

/** The applications matrix of one report, by `row.column`. */
export interface MatrixReport {
  documentId: string;
  year: number;
  layout: string;
  state: Exclude<ReportState, 'notStarted'>;
  cells: Record<string, number | null>;
  balance: Balance;
}

/** `GET /disclosure/desk/matrix?organization=&year=`: without parameters, the newest report that the caller may see. */
export interface MatrixResponse {
  data: {
    /** Organizations that have reports. */
    organizations: Pick<OrganizationSummary, 'documentId' | 'name'>[];
    organization: string | null;
    /** Report years of the organization, newest first. */
    years: number[];
    year: number | null;
    report: MatrixReport | null;
    previous: MatrixReport | null;
  };
}

export interface ProgressEntry {
  organization: Pick<OrganizationSummary, 'documentId' | 'code' | 'name'>;
  state: ReportState;
  /** Code of the stage where the draft of its report stands, once started. */
  stage: string | null;
  /** Its report, once started. */
  documentId: string | null;
  /** The last day on which the report is in time, `YYYY-MM-DD`. */
  deadline: string;
  isOverdue: boolean;
  /** Days since the deadline, 0 where the report is in time or public. */
  daysLate: number;
}

/** What the list of progress can be narrowed to. */
export type ProgressFilter = ReportState | 'overdue';

/**
 * `GET /disclosure/desk/progress?year=&only=&name=`: by default the report year that is due now, and those who have not
 * published. `only` is a {@link ProgressFilter}, `name` a part of the organization's name or code. The counts are of all.
 * `GET /disclosure/desk/progress/file?format=csv|xlsx` takes the same and gives every organization, published or not.
 */
export interface ProgressResponse {
  data: {
    year: number;
    years: number[];
    counts: Record<ReportState, number> & { overdue: number };
    /** Overdue ones first, then those whose deadline is nearest; at most `limit`. */
    entries: ProgressEntry[];
    /** How many there are, listed or not. */
    total: number;
    limit: number;
  };
}

export interface MyReport {
  documentId: string | null;
  /** `null` for a report that was not begun. */
  status: ReportStatus | null;
  title: string | null;
  organization: Pick<OrganizationSummary, 'documentId' | 'name'>;
  year: number;
  state: ReportState;
  /** Code of the stage where the report stands, once started. */
  stage: string | null;
  /** Whether a version is public and this is a correction of it. */
  isCorrection: boolean;
  errors: number;
  warnings: number;
  deadline: string;
  isOverdue: boolean;
  updatedAt: string | null;
  /** What happened to it last in the review. */
  event: ReviewEvent | null;
}

/**
 * `GET /disclosure/desk/mine`: what waits for the caller, most urgent first. Under review: what they could take onwards
 * now; in drafting, for those who may write reports: the ones due of their organizations, and what they worked on.
 */
export interface MyReportsResponse {
  data: MyReport[];
}
