/** Which chapter stands at which place of the form's `sections`. */
import { type Chapter, findSection, isRecord, type Layout, layouts, plainText, sectionsOf } from '../../../model';

/** A section as the form holds it; a place that nobody wrote to yet is missing. */
export type FormSection = Record<string, unknown>;

const sectionAt = (sections: unknown, index: number): FormSection | undefined => {
  const section: unknown = Array.isArray(sections) ? sections[index] : undefined;
  return isRecord(section) ? section : undefined;
};

/**
 * The layout's chapters in the order in which the form shows them. A stored chapter keeps the place where it is
 * stored. The others take the places that are left, in the layout's order.
 */
export function chapterOrder(layout: Layout, sections: unknown): Chapter[] {
  const stored = new Map<number, Chapter>();
  const length = Array.isArray(sections) ? sections.length : 0;
  for (let index = 0; index < length; index += 1) {
    const chapter = findSection(layout, sectionAt(sections, index)?.chapter);
    if (chapter && ![...stored.values()].includes(chapter)) stored.set(index, chapter);
  }
  const missing = sectionsOf(layout).filter((chapter) => ![...stored.values()].includes(chapter));
  const order: Chapter[] = [];
  for (let index = 0; stored.size + missing.length > 0; index += 1) {
    const chapter = stored.get(index) ?? missing.shift();
    stored.delete(index);
    if (chapter) order[index] = chapter;
    else if (index > length) break;
  }
  return order;
}

/** All of the layout's sections with their codes, and the layout's own heading where none was written. */
export function completeSections(layout: Layout, sections: unknown): FormSection[] {
  return chapterOrder(layout, sections).map(({ code, label, isOptional }, index) => {
    const section = sectionAt(sections, index);
    return {
      __temp_key__: code,
      ...section,
      chapter: code,
      heading: isOptional ? null : (section?.heading ?? label.zh),
      body: section?.body ?? null,
    };
  });
}

/** Where a chapter stands in the form's `sections`; -1 for one that the layout lacks. */
export function placeOfChapter(layout: Layout, sections: unknown, code: string): number {
  return chapterOrder(layout, sections).findIndex((chapter) => chapter?.code === code);
}

const isBlank = ({ body }: FormSection): boolean => !Array.isArray(body) || plainText(body).trim() === '';

/** What a save sends: a section that nobody has to write is left out while it says nothing. */
export const writtenSections = (layout: Layout, sections: unknown): FormSection[] =>
  completeSections(layout, sections).filter(
    (section) => !findSection(layout, section.chapter)?.isOptional || !isBlank(section),
  );

/**
 * Stored sections as the form takes them: what may stand before the first chapter and after the last has its place
 * there, written or not.
 */
export function withOptionalSections(sections: unknown): unknown {
  if (!Array.isArray(sections)) return sections;
  const optional = sectionsOf(layouts.v2021).filter(({ isOptional }) => isOptional);
  const [first, last] = [optional[0], optional.at(-1)].map((chapter) =>
    chapter && !sections.some((section: unknown) => isRecord(section) && section.chapter === chapter.code)
      ? [{ chapter: chapter.code, heading: null, body: null }]
      : [],
  );
  return [...(first ?? []), ...sections, ...(last ?? [])];
}
