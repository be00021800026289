/** A report as it was read: the document, what the checks say of it, what was guessed and left. */
import type { Finding, ReportDocument } from '#model';
import { limits } from '../limits';
import type { Guess, StepNotes, Unmapped } from '../mapping/notes';
import { unusable } from '../unusable-file';

export interface ImportedDocument extends ReportDocument {
  /** `name` as the source gives it, where it gives one. */
  organization: { code: string | null; name?: string };
}

export interface ImportedReport {
  document: ImportedDocument;
  /** What the checks say of the document as it was read: wrong sums are imported as they stand. */
  findings: Finding[];
  unmapped: Unmapped[];
  guesses: Guess[];
}

/**
 * @param organizationName as the source gives it
 * @throws UnusableFile for a report that breaks more rules than there are to break
 */
export function importedReport(
  document: ReportDocument,
  organizationName: string | null,
  findings: Finding[],
  said: StepNotes,
): ImportedReport {
  if (findings.length > limits.findings) unusable('文件中的错误过多', 'The file has too many errors');
  const organization = { ...document.organization, ...(organizationName !== null && { name: organizationName }) };
  return {
    document: { ...document, organization },
    findings,
    unmapped: listed(said.unmapped),
    guesses: [...said.guesses],
  };
}

/** No more than a person reads; the rest is counted. */
function listed(unmapped: readonly Unmapped[]): Unmapped[] {
  const more = unmapped.length - limits.unmapped;
  if (more <= 0) return [...unmapped];
  return [...unmapped.slice(0, limits.unmapped), { text: `另有 ${more} 处未列出 / ${more} more are not listed` }];
}
