/** What changed between two report documents, cell by cell and text by text: the list that the public API answers with. */
import { cellDifferences, changed } from '../differences/value-differences';
import { type Blocks, plainText } from '../document/blocks';
import { digestOf } from '../document/canonical';
import type { Explanation, ReportDocument, ReportSection } from '../document/report-document';

/** A cell's number, a text, or the whole of what has neither: an explanation, or blocks whose formatting alone changed. */
export type DifferenceValue = number | string | Explanation | Blocks | null;

export interface Difference {
  /** A cell address, `title`, `layout`, `sections.<chapter>.heading`, `sections.<chapter>` (the text) or `explanations.<rule>.<path>`. */
  path: string;
  /** `null`: blank, or not there. */
  from: DifferenceValue;
  to: DifferenceValue;
}

/**
 * The differences between two documents in normal form, in printed order. Cells that only one of the two layouts has
 * count as blank in the other.
 */
export function diff(from: ReportDocument, to: ReportDocument): Difference[] {
  return [
    ...changed('title', from.title, to.title),
    ...changed('layout', from.layout, to.layout),
    ...sectionDifferences(from.sections, to.sections),
    ...cellDifferences(from, to),
    ...explanationDifferences(from.explanations, to.explanations),
  ];
}

function sectionDifferences(from: readonly ReportSection[], to: readonly ReportSection[]): Difference[] {
  return pairs(from, to, ({ chapter }) => chapter).flatMap(([chapter, before, after]) => [
    ...changed(`sections.${chapter}.heading`, before?.heading ?? null, after?.heading ?? null),
    ...bodyDifference(`sections.${chapter}`, before?.body ?? null, after?.body ?? null),
  ]);
}

function bodyDifference(path: string, from: Blocks | null, to: Blocks | null): Difference[] {
  const texts = changed(path, from && plainText(from), to && plainText(to));
  if (texts.length > 0 || digestOf(from) === digestOf(to)) return texts;
  return [{ path, from, to }];
}

function explanationDifferences(from: readonly Explanation[], to: readonly Explanation[]): Difference[] {
  // One place may have several findings of one rule, told apart by their evidence.
  return pairs(from, to, ({ rule, path, evidence }) => digestOf([rule, path, evidence])).flatMap(
    ([, before, after]) => {
      const { rule, path } = after ?? before ?? { rule: '', path: '' };
      return digestOf(before) === digestOf(after)
        ? []
        : [{ path: `explanations.${rule}.${path}`, from: before, to: after }];
    },
  );
}

/** Elements of two lists that have the same key, or stand alone under it; the order is that of `to`, then `from`. */
function pairs<Element>(
  from: readonly Element[],
  to: readonly Element[],
  keyOf: (element: Element) => string,
): [key: string, from: Element | null, to: Element | null][] {
  const before = new Map(from.map((element) => [keyOf(element), element]));
  const after = new Map(to.map((element) => [keyOf(element), element]));
  return [...new Set([...after.keys(), ...before.keys()])].map((key) => [
    key,
    before.get(key) ?? null,
    after.get(key) ?? null,
  ]);
}
