import type { ReportForExport } from '../report/report-for-export';

/**
 * The report document as JSON, with what is known of its organization and publication beside it, as the public API
 * answers it.
 */
export function writeJson({ document, organization, publication }: ReportForExport): string {
  const whole = { ...document, organization: { ...document.organization, ...organization }, ...publication };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
