/**
 * Labels without values: a table's heading, a label at which the source breaks off, or lines of the body that look like
 * labels.
 */
import type { SourceLine } from '../source/source-line';
import { cover, isFragment } from '../words/cover';
import { evidence } from './evidence';
import { type RunText, runsIn, type TableEvent } from './run';
import type { TableWords } from './table-words';

const lineOf = (event: TableEvent): SourceLine | undefined =>
  'body' in event ? event.body : 'left' in event ? event.left : undefined;

/**
 * What becomes of such labels: the chapter's text, or listed; the form's own words say nothing.
 *
 * @param events what stands before them: several cells of one line are listed as one
 * @param isEnd whether the lines of the table end here
 */
export function asideOf(
  texts: readonly RunText[],
  { terms }: TableWords,
  events: readonly TableEvent[],
  isEnd: boolean,
): TableEvent[] {
  if (texts.length === 0) return [];
  const { missing } = cover(
    texts.map(({ text }) => text),
    terms,
  );
  const isHeading = missing.filter((count) => count === 0).length >= evidence.table.headings;
  const isInTable = isEnd && (isHeading || runsIn(events).length > 0);
  const before = events.at(-1);
  let last = before && lineOf(before);
  return texts.flatMap(({ line, text }, at): TableEvent[] => {
    const isKnown = missing[at] === 0 && (isHeading || line.kind === 'row');
    if (isKnown || line === last) return [];
    last = line;
    return [isInTable && isFragment(text, terms) ? { left: line } : { body: line }];
  });
}
