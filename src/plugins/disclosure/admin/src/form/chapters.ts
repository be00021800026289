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

const placeFor = (code: string): FormSection => ({ chapter: code, heading: null, body: null });

/**
 * Stored sections as the form takes them: every section of the layouts has its place, written or not. What may stand
 * before the first chapter and after the last does so; a chapter that is missing follows the one before it.
 */
export function withAllSections(sections: unknown): unknown {
  if (!Array.isArray(sections)) return sections;
  const all: unknown[] = [...sections];
  const placeOf = (code: string | undefined) =>
    all.findIndex((section) => isRecord(section) && section.chapter === code);
  const ordered = sectionsOf(layouts.v2021);
  for (const [index, { code, isOptional }] of ordered.entries()) {
    if (placeOf(code) >= 0) continue;
    const isLast = isOptional && index > 0;
    all.splice(isLast ? all.length : placeOf(ordered[index - 1]?.code) + 1, 0, placeFor(code));
  }
  return all;
}
