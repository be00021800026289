import type { ReportDocument } from '../../../../model';
import type { FormValues } from '../../form/report-state';
import { copiedSections } from '../../parts/chapters/copied-text';

/** What next year's report takes over of a file: headings and wording, no figure and no title. */
export function textForNextYear(document: ReportDocument, year: number): FormValues {
  const sections = copiedSections(document, year).map(({ chapter, heading, body }) => ({
    __temp_key__: chapter,
    chapter,
    heading,
    body,
  }));
  return { sections, proactive: [], applications: [], remedies: [], title: null, sourceUrl: null };
}
