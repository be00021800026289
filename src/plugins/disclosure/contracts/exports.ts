/** Formats in which a report goes out as a file. */
export type ExportFormat = 'html' | 'docx' | 'xlsx' | 'csv' | 'json';

/**
 * `GET /disclosure/exports?documentIds=a,b&format=` (admin): drafts as files, one table for `csv`, a zip archive otherwise. One draft alone is
 * `GET /disclosure/reports/:documentId/export?format=`.
 */
export interface ExportsRequest {
  documentIds: string[];
  format: ExportFormat;
}
