/** Which chapter stands at which place of the form's `sections`. */
import { type Chapter, isRecord, type Layout } from '../../../model';

/** A section as the form holds it; a place that nobody wrote to yet is missing. */
export type FormSection = Record<string, unknown>;

const sectionAt = (sections: unknown, index: number): FormSection | undefined => {
  const section: unknown = Array.isArray(sections) ? sections[index] : undefined;
  return isRecord(section) ? section : undefined;
};

/**
 * The layout's chapters in the order in which the form shows them: those that are stored where they are stored, the
 * others, in the layout's order, at the places that are left.
 */
export function chapterOrder(layout: Layout, sections: unknown): Chapter[] {
  const stored = new Map<number, Chapter>();
  const length = Array.isArray(sections) ? sections.length : 0;
  for (let index = 0; index < length; index += 1) {
    const chapter = layout.chapters.find(({ code }) => code === sectionAt(sections, index)?.chapter);
    if (chapter && ![...stored.values()].includes(chapter)) stored.set(index, chapter);
  }
  const missing = layout.chapters.filter((chapter) => ![...stored.values()].includes(chapter));
  const order: Chapter[] = [];
  for (let index = 0; stored.size + missing.length > 0; index += 1) {
    const chapter = stored.get(index) ?? missing.shift();
    stored.delete(index);
    if (chapter) order[index] = chapter;
    else if (index > length) break;
  }
  return order;
}

/** All of the layout's chapters with their codes, and the layout's own heading where none was written. */
export function completeSections(layout: Layout, sections: unknown): FormSection[] {
  return chapterOrder(layout, sections).map(({ code, label }, index) => {
    const section = sectionAt(sections, index);
    return {
      __temp_key__: code,
      ...section,
      chapter: code,
      heading: section?.heading ?? label.zh,
      body: section?.body ?? null,
    };
  });
}

/** Where a chapter stands in the form's `sections`; -1 for one that the layout lacks. */
export function placeOfChapter(layout: Layout, sections: unknown, code: string): number {
  return chapterOrder(layout, sections).findIndex((chapter) => chapter?.code === code);
}
