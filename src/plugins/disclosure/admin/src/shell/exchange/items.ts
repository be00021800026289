/** The files of an import, each by itself: one that fails leaves the others as they are. */
import type { ImportPreviewResponse, OrganizationSummary } from '#contracts';
import { differences, fromRows, type ReportDifferences, type ReportDocument, toRows, updatedBy } from '#model';
import { chosenOrganization, type FormValues } from '../../form/report-state';

export type ImportPreview = ImportPreviewResponse['data'];

export type ImportState = 'waiting' | 'reading' | 'failed' | 'read' | 'creating' | 'created' | 'updated' | 'refused';

export interface ImportItem {
  readonly id: number;
  readonly file: File;
  readonly state: ImportState;
  /** Why it could not be read or written. */
  readonly message?: string;
  readonly preview?: ImportPreview;
  /** The report as the form has it, corrections and all. */
  readonly values?: FormValues;
  /** The draft that was made of it. */
  readonly documentId?: string;
  /** What was looked for among the drafts, and what is there already of that organization and year. */
  readonly lookedFor?: string;
  readonly existing?: ExistingDraft | null;
  /** Whether the person has looked at what the file and its text disagree about. */
  readonly isChecked?: boolean;
}

/** A draft that an import would change, as it was when the person saw it. */
export interface ExistingDraft {
  readonly documentId: string;
  readonly revision: number | undefined;
  readonly isPublished: boolean;
  readonly document: ReportDocument;
}

/** A form's relation to an organization. */
export const connected = (documentId: string | undefined) => ({
  connect: documentId ? [{ id: documentId, documentId, apiData: { documentId } }] : [],
  disconnect: [],
});

/** Whose report it is, as the server recognised it, among the organizations that the person may see. */
export const organizationOf = (
  { code }: ImportPreview['document']['organization'],
  organizations: readonly OrganizationSummary[],
): string | undefined => organizations.find((one) => one.code === code)?.documentId;

/** What the form begins with. Explanations stay those of the draft, if there is one. */
export function valuesOf({ document }: ImportPreview, organizations: readonly OrganizationSummary[]): FormValues {
  const { explanations: _explanations, ...rows } = toRows(document);
  return { ...rows, organization: connected(organizationOf(document.organization, organizations)) };
}

export const organizationIn = (values: FormValues): string | undefined => chosenOrganization(values);
export const yearIn = ({ year }: FormValues): number | undefined => (typeof year === 'number' ? year : undefined);

/** Whose report of which year it is, as one word; `undefined` while that is open. */
export function wantedReport({ values }: ImportItem): string | undefined {
  const [organization, year] = values ? [organizationIn(values), yearIn(values)] : [];
  return organization !== undefined && year !== undefined ? `${organization} ${year}` : undefined;
}

/**
 * What the reader is not sure of: whose report it is, or of which year. Nobody is asked about an organization that was
 * not recognised at all, since it has to be chosen.
 */
export function doubtOf({ preview, isChecked }: ImportItem): ImportPreview['guesses'][number] | undefined {
  if (isChecked || !preview) return undefined;
  const isChosen = preview.document.organization.code !== null;
  return preview.guesses.find(({ path, isAsked }) => isAsked && (path !== 'organization' || isChosen));
}

/** Whether it can be written: it was read, it is known whose report of which year it is, and what is there already. */
export function isReady(item: ImportItem): boolean {
  if (item.state !== 'read' && item.state !== 'refused') return false;
  const wanted = wantedReport(item);
  return wanted !== undefined && wanted === item.lookedFor && doubtOf(item) === undefined;
}

/** Whether a draft is made of it without changing one that is there. */
export const isNew = (item: ImportItem): boolean => isReady(item) && !item.existing;

/** What the import would change in the draft that is there. */
export const changesOf = (existing: ExistingDraft, imported: ReportDocument): ReportDifferences =>
  differences(existing.document, updatedBy(imported, existing.document));

/** What is written of it: what the person saw, as the command line writes it. Explanations stay those of the draft. */
export function rowsOf({ values = {}, existing }: Pick<ImportItem, 'values' | 'existing'>) {
  const imported = fromRows(values);
  const wanted = existing ? updatedBy(imported, existing.document) : imported;
  const { explanations: _explanations, ...rows } = toRows(wanted);
  return rows;
}

/** Whether closing would lose it. */
export const isOpen = ({ state }: ImportItem): boolean =>
  state === 'read' || state === 'refused' || state === 'creating';

/** A list in which one item has changed. */
export function withChange(
  items: readonly ImportItem[],
  id: number,
  change: Partial<ImportItem>,
): readonly ImportItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}
