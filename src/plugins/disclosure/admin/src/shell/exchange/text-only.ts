import { plainText, type ReportDocument } from '#model';
import type { FormValues } from '../../form/report-state';
import { copiedSections, timesNamed, withOtherYear } from '../../parts/chapters/copied-text';

const asField = <Section extends { readonly chapter: string }>(section: Section) => ({
  ...section,
  __temp_key__: section.chapter,
});

/** What next year's report takes over of a file: headings and wording, no figure and no title. */
export function textForNextYear(document: ReportDocument, year: number): FormValues {
  return {
    sections: copiedSections(document, year).map(asField),
    proactive: [],
    applications: [],
    remedies: [],
    title: null,
    sourceUrl: null,
  };
}

/** One mention of the year before is a comparison; someone who wrote over last year's text left more. */
const fewestMentions = 2;

/** The year before the report's, where the text names it more often than the report's own. */
export function formerYearIn({ year, sections }: ReportDocument): { former: number; count: number } | undefined {
  if (year === null) return undefined;
  const text = sections.map(({ body }) => plainText(body)).join('\n');
  const count = timesNamed(text, year - 1);
  return count >= fewestMentions && count > timesNamed(text, year) ? { former: year - 1, count } : undefined;
}

/** The text with the report's year for the one before. */
export const textOfYear = ({ sections }: ReportDocument, year: number): FormValues['sections'] =>
  sections.map(({ body, ...section }) =>
    asField({ ...section, body: withOtherYear(body, { from: year - 1, to: year }) }),
  );
