/** Everything that differs between two versions of a report, whole: what is shown leads from the first to the second. */
import { digestOf } from '../document/canonical';
import type { ReportDocument, ReportSection } from '../document/report-document';
import { type ExplanationDifference, explanationDifferences } from './explanation-differences';
import { type LineChange, lineChanges } from './line-changes';
import { linesOf } from './lines';
import { cellDifferences, changed, type Value, type ValueDifference } from './value-differences';

/** A chapter whose text changed, or that came or went. Every line of both versions stands in it. */
export interface ChapterDifference {
  readonly chapter: string;
  readonly kind: 'changed' | 'deleted' | 'inserted';
  readonly lines: readonly LineChange[];
}

export interface ReportDifferences {
  readonly values: readonly ValueDifference[];
  readonly chapters: readonly ChapterDifference[];
  /** Empty where they are the same; otherwise all of both versions. */
  readonly explanations: readonly ExplanationDifference[];
}

/** What reviewers judge besides the document: where it came from, and who its organization is. By path. */
export type Particulars = Readonly<Record<string, Value>>;

/**
 * The differences between two documents in normal form, in printed order. Cells that only one of the two layouts has
 * count as blank in the other.
 */
export function differences(from: ReportDocument, to: ReportDocument): ReportDifferences {
  return {
    values: [
      ...particularDifferences(factsOf(from), factsOf(to)),
      ...headingDifferences(from.sections, to.sections),
      ...cellDifferences(from, to),
    ],
    chapters: chapterDifferences(from.sections, to.sections),
    explanations: explanationDifferences(from.explanations, to.explanations),
  };
}

/** Whether two versions are the same. */
export function isSame({ values, chapters, explanations }: ReportDifferences): boolean {
  return values.length + chapters.length + explanations.length === 0;
}

/** What differs between two records of values, in the order of the second. */
export function particularDifferences(from: Particulars, to: Particulars): ValueDifference[] {
  return [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((path) =>
    changed(path, from[path] ?? null, to[path] ?? null),
  );
}

const factsOf = ({ title, organization, year, layout }: ReportDocument): Particulars => ({
  title,
  'organization.code': organization.code,
  year,
  layout,
});

type Sections = readonly ReportSection[];

/** Chapters of both versions, in the order of the second. */
function pairs(from: Sections, to: Sections): [chapter: string, from?: ReportSection, to?: ReportSection][] {
  const chapters = new Set([...to, ...from].map(({ chapter }) => chapter));
  const find = (sections: Sections, code: string) => sections.find(({ chapter }) => chapter === code);
  return [...chapters].map((chapter) => [chapter, find(from, chapter), find(to, chapter)]);
}

const headingDifferences = (from: Sections, to: Sections): ValueDifference[] =>
  pairs(from, to).flatMap(([chapter, before, after]) =>
    changed(`sections.${chapter}.heading`, before?.heading ?? null, after?.heading ?? null),
  );

const chapterDifferences = (from: Sections, to: Sections): ChapterDifference[] =>
  pairs(from, to).flatMap(([chapter, before, after]): ChapterDifference[] => {
    if (before && after && digestOf(before.body) === digestOf(after.body)) return [];
    const lines = lineChanges(linesOf(before?.body ?? []), linesOf(after?.body ?? []));
    return [{ chapter, kind: before ? (after ? 'changed' : 'deleted') : 'inserted', lines }];
  });
