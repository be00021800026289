import { plainText, type ReportDocument } from '#model';

/** Shorter ones, sub-headings most of all, are the same every year. */
const shortest = 20;

function paragraphsOf({ sections }: Pick<ReportDocument, 'sections'>): string[] {
  const texts = sections.flatMap(({ body }) => body.flatMap((block) => plainText([block]).split('\n')));
  return texts.map((text) => text.trim()).filter((text) => text.length >= shortest);
}

/** The paragraphs of a report that are last year's word for word. */
export function keptParagraphs(
  previous: Pick<ReportDocument, 'sections'>,
  document: Pick<ReportDocument, 'sections'>,
): string[] {
  const known = new Set(paragraphsOf(previous));
  return [...new Set(paragraphsOf(document).filter((text) => known.has(text)))];
}
