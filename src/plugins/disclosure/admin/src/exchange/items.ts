/** The files of an import, each by itself: one that fails leaves the others as they are. */
import type { ImportPreviewResponse, OrganizationSummary } from '../../../contracts';
import { toRows } from '../../../model';
import { chosenOrganization, type FormValues } from '../report/report-state';

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
}

const connected = (documentId: string | undefined) => ({
  connect: documentId ? [{ id: documentId, documentId, apiData: { documentId } }] : [],
  disconnect: [],
});

/** Whose report it is, as far as code or name tell, among the organizations that the person may see. */
export function organizationOf(
  { code, name }: ImportPreview['document']['organization'],
  organizations: readonly OrganizationSummary[],
): string | undefined {
  const found = organizations.filter((one) => (code === null ? one.name === name : one.code === code));
  return found.length === 1 ? found[0]?.documentId : undefined;
}

/** What the form begins with. Explanations stay those of the draft, if there is one. */
export function valuesOf({ document }: ImportPreview, organizations: readonly OrganizationSummary[]): FormValues {
  const { explanations: _explanations, ...rows } = toRows(document);
  return { ...rows, organization: connected(organizationOf(document.organization, organizations)) };
}

export const organizationIn = (values: FormValues): string | undefined => chosenOrganization(values);
export const yearIn = ({ year }: FormValues): number | undefined => (typeof year === 'number' ? year : undefined);

/** Whether a draft can be made of it: it was read, and it is known whose report of which year it is. */
export function isReady({ state, values }: ImportItem): boolean {
  if (!values || (state !== 'read' && state !== 'refused')) return false;
  return organizationIn(values) !== undefined && yearIn(values) !== undefined;
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
