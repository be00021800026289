import type { Coverage } from '../words/cover';
import type { Term } from '../words/terms';
import { ColumnHeading } from './heading';
import type { StepNotes } from './notes';
import { columnOrderSaid } from './printed-order';
import type { RunText } from './run';
import { type TableWords, wordLike } from './table-words';

/** What is in force where a run begins. */
export interface HeadingInForce {
  group: string | undefined;
  heading: ColumnHeading;
}

export type HeadingWords = readonly RunText[];

/** Columns in the form's words and in other words, whose unit counts as well, in the order of the source. */
function namedColumns(before: HeadingWords, { found }: Coverage, words: TableWords): { term: Term; text: RunText }[] {
  const columns = found.filter(({ term }) => term.kind === 'column');
  const exact = columns.flatMap(({ term, text }) => (before[text] ? [{ term, text: before[text] }] : []));
  const known = new Set(exact.map(({ text }) => text));
  const alike = before.flatMap((text) => {
    const best = known.has(text) ? undefined : wordLike(text.text, words);
    return best?.term.kind === 'column' ? [{ term: best.term, text }] : [];
  });
  const place = new Map(before.map((text, at) => [text, at]));
  const placeOf = ({ text }: { text: RunText }) => place.get(text) ?? 0;
  return [...exact, ...alike].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The group and the columns named before a row; those in force where none is. */
export function headingBefore(
  before: HeadingWords,
  covered: Coverage,
  words: TableWords,
  context: HeadingInForce,
): HeadingInForce & { said: StepNotes[] } {
  const group = covered.found.filter(({ term }) => term.kind === 'group').at(-1)?.term.code ?? context.group;
  const named = namedColumns(before, covered, words);
  if (named.length === 0) return { ...context, group, said: [] };
  const heading = new ColumnHeading(named);
  return { group, heading, said: columnOrderSaid(heading, words.table) };
}
