/** What the screens of the admin panel ask for besides Strapi's own routes. All below `/disclosure/desk`. */
import type { OrganizationKind, ReportDocument } from '../model';

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
  };
}

/** How the columns of the list view see a report. */
export interface ReportSummary {
  documentId: string;
  errors: number;
  warnings: number;
  balance: Balance;
}

/** Whether 一 + 二 = 三（七） + 四 in every column; `open` while a cell that counts is blank. */
export type Balance = 'balanced' | 'unbalanced' | 'open';

/** `GET /disclosure/desk/summaries?documentId[]=` */
export interface SummariesResponse {
  data: ReportSummary[];
}

/** `inReview`: in any stage but the first; whoever must act there finds out from the stage. */
export type ReportState = 'notStarted' | 'drafting' | 'inReview' | 'published';

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
}

/** `GET /disclosure/desk/progress?year=`: by default the report year that is due now. */
export interface ProgressResponse {
  data: {
    year: number;
    years: number[];
    counts: Record<ReportState, number> & { overdue: number };
    /** Overdue ones first, then those whose deadline is nearest; at most `limit`. */
    entries: ProgressEntry[];
    limit: number;
  };
}

export interface MyReport {
  documentId: string | null;
  title: string | null;
  organization: Pick<OrganizationSummary, 'documentId' | 'name'>;
  year: number;
  state: ReportState;
  /** Code of the stage where the report stands, once started. */
  stage: string | null;
  errors: number;
  warnings: number;
  deadline: string;
  isOverdue: boolean;
  updatedAt: string | null;
}

/**
 * `GET /disclosure/desk/mine`: what waits for the caller, most urgent first. Under review: what they could take onwards
 * now; in drafting, for those who may write reports: the ones due of their organizations, and what they worked on.
 */
export interface MyReportsResponse {
  data: MyReport[];
}
