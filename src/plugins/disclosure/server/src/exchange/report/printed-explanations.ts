/** Why the office let warnings stand, as far as it says so in public. */
import {
  type Chapter,
  type Explanation,
  isRecord,
  type Label,
  type Layout,
  label,
  labelOfPath,
  rules,
  sectionOfPath,
} from '#model';
import { tidyText } from './tidy';

export interface PrintedExplanation {
  /** Counts from 1 over the whole report. */
  readonly number: number;
  /** What it is about: the printed name of the place, and what the check says there. */
  readonly about: string;
  readonly reason: string;
  /** What it answers, for a reader that takes the file back. */
  readonly answers: Answered;
  /** The chapter that it is printed in, where the layout has one. */
  readonly section: Chapter | undefined;
}

/** The finding that an explanation answers. */
export type Answered = Pick<Explanation, 'rule' | 'path' | 'evidence'>;

/** What stands above explanations. */
export const explanationsLabel: Label = label('情况说明', 'Explanations');

/** @returns the public ones, in the order of the document */
export function printedExplanations(
  explanations: readonly Explanation[],
  layout: Layout,
  words: (label: Label) => string,
): PrintedExplanation[] {
  return explanations
    .filter((explanation) => explanation.public)
    .map(({ rule, path, evidence, reason }, position) => ({
      number: position + 1,
      about: [labelOfPath(layout, path), saysOf(rule)].flatMap((label) => (label ? words(label) : [])).join(' · '),
      reason: tidyText(reason),
      answers: { rule, path, evidence },
      section: sectionOfPath(layout, path),
    }));
}

/** Reads what a file of ours says that an explanation answers; `undefined` for what it does not say. */
export function answeredIn(json: string): Answered | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value)) return undefined;
    const { rule, path, evidence } = value;
    if (typeof rule !== 'string' || typeof path !== 'string') return undefined;
    return { rule, path, evidence: typeof evidence === 'string' ? evidence : null };
  } catch {
    return undefined;
  }
}

function saysOf(id: string): Label {
  return rules.find((rule) => rule.id === id)?.says ?? label(id, id);
}
