import type { ReportDocument } from './report-document';

/**
 * What a draft says once an imported document is in it: whose it is and its explanations stay, and so does its title
 * where the import has none.
 */
export function updatedBy(imported: ReportDocument, stored: ReportDocument): ReportDocument {
  const { organization, title, explanations } = stored;
  return { ...imported, organization, title: imported.title ?? title, explanations };
}
