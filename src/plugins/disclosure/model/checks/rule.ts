import type { Blocks } from '../document/blocks';
import type { DocumentReading } from '../document/read-document';
import type { ReportDocument } from '../document/report-document';
import type { Layout } from '../layout/declaration';
import type { Label } from '../layout/label';
import type { Finding, Outcome, Severity } from './finding';

export const organizationKinds = ['department', 'township', 'county', 'prefecture', 'province'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** A published chapter. */
export interface EarlierText {
  /** Its report year. */
  readonly year: number | null;
  readonly chapter: string;
  readonly body: Blocks;
  /** The name of the body that published it; `null` for the organization itself. */
  readonly organization: string | null;
}

/** The sums over the newest public reports of the bodies that a government consolidates. */
export interface ConsolidatedSums {
  /** By cell address. */
  readonly cells: Readonly<Record<string, number>>;
  /** How many bodies the sums count. */
  readonly counted: number;
  /** Bodies without a public report of the year. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
  /** Bodies whose report was corrected or withdrawn after a consolidated draft summed it. */
  readonly stale?: readonly { readonly code: string; readonly name: string }[];
}

/** What a check may know besides the document itself. */
export interface CheckContext {
  organization?: { kind?: OrganizationKind | null } | null;
  /** Last year's published report of the same organization. */
  previous?: EarlierReport | null;
  /** Published reports of the same organization of earlier years, newest first. */
  history?: readonly ReportDocument[];
  /** Published chapters of other bodies that a chapter of this report resembles. */
  others?: readonly EarlierText[];
  /** What the public reports of the bodies below add up to. */
  below?: ConsolidatedSums | null;
  /** A layout to check by, instead of the one that the document names. */
  layout?: Layout;
}

/** A report of an earlier year; of one in the public record it is known which version it is, and when it was published (ISO 8601). */
export type EarlierReport = ReportDocument & { readonly version?: number; readonly at?: string };

/** What a rule judges: a document that was read by a known layout. */
export interface Subject extends DocumentReading {
  layout: Layout;
  context: CheckContext;
}

/** A finding but for what is the same for all findings of its rule. */
export type Judgement = Omit<Finding, 'rule' | 'severity' | 'basis' | 'cells' | 'outcome'> & {
  outcome?: Outcome;
  cells?: readonly string[];
};

/** What often answers a warning: a word to choose it by, and a sentence to begin with, in the language of reports. */
export interface UsualReason {
  readonly label: Label;
  readonly text: string;
}

/** One row of the table of rules. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, for docs/rules.md and the screens. */
  readonly says: Label;
  /** The notice or article that the rule rests on. */
  readonly basis: (layout: Layout) => string;
  /** What of the context the rule cannot do without; lacking that it is not evaluated. */
  readonly needs?: 'previous' | 'history' | 'below';
  /** What people usually answer, where that is known. */
  readonly reasons?: readonly UsualReason[];
  /** Calls `found` for each violation, and for each case that a blank leaves open. Never throws. */
  readonly judge: (subject: Subject, found: (judgement: Judgement) => void) => void;
}
