import type { Language, Layout, OrganizationKind, ReportDocument } from '#model';

/** What a writer prints. */
export interface ReportForExport {
  /** In normal form. Writers print its figures as they stand and repair nothing. */
  readonly document: ReportDocument;
  readonly organization?: {
    readonly code: string;
    readonly name: string;
    readonly kind: OrganizationKind | null;
    /** GB/T 2260 */
    readonly regionCode: string | null;
  };
  /** Absent for a draft. */
  readonly publication?: {
    readonly version: number;
    /** ISO 8601 */
    readonly publishedAt: string;
    /** SHA-256 of the canonical document, in hexadecimal. */
    readonly digest: string;
    /** The publication's link in the chain. */
    readonly link: string;
    /** What was corrected, public. */
    readonly note: string | null;
    readonly previousVersion: number | null;
  };
  /** The version before the publication, in normal form. */
  readonly former?: ReportDocument;
  /** Where the publication can be fetched, without a suffix: absolute, or relative to the address of what is written. */
  readonly address?: string;
  /** Where its page leads; absent outside the public record. */
  readonly neighbours?: {
    /** Address of the list of all bodies. */
    readonly all: string;
    /** Address of the body's own list. */
    readonly body: string;
    /** The body's public reports, this one included, latest first. */
    readonly years: readonly { readonly year: number; readonly address: string }[];
  };
  /** The language of labels; the chapters stay in their own. Chinese when absent. */
  readonly language?: Language;
  /** A layout to print by, instead of the one that the document names. */
  readonly layout?: Layout;
}
