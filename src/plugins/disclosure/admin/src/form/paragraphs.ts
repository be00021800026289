/** Two edits of one chapter, paragraph by paragraph: what only one of the two changed needs no question. */
import { diff3Merge } from 'node-diff3';

/** Paragraphs that are settled, or those that both changed differently. */
export type Paragraphs =
  | { readonly type: 'settled'; readonly blocks: readonly unknown[] }
  | {
      readonly type: 'contested';
      readonly base: readonly unknown[];
      readonly mine: readonly unknown[];
      readonly theirs: readonly unknown[];
    };

const written = (blocks: readonly unknown[]): string[] => blocks.map((block) => JSON.stringify(block));
const read = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line));

/** @returns the chapter's paragraphs in their order; what both changed alike is settled */
export function mergeParagraphs(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): Paragraphs[] {
  return diff3Merge(written(mine), written(base), written(theirs)).flatMap((region): Paragraphs[] => {
    if (!region.conflict) return [{ type: 'settled', blocks: read(region.ok ?? []) }];
    const { a, o, b } = region.conflict;
    // Neighbours: each changed one of them, none was added or taken away.
    if (a.length === o.length && b.length === o.length)
      return o.map((was, place) => judged(was, a[place] ?? was, b[place] ?? was));
    return [{ type: 'contested', base: read(o), mine: read(a), theirs: read(b) }];
  });
}

/** One paragraph as it was and as each of the two has it. */
function judged(base: string, mine: string, theirs: string): Paragraphs {
  if (mine === base || theirs === base || mine === theirs)
    return { type: 'settled', blocks: read([mine === base ? theirs : mine]) };
  return { type: 'contested', base: read([base]), mine: read([mine]), theirs: read([theirs]) };
}

/**
 * @param chosen what stands for each contested part, by its position among the contested
 * @returns the whole chapter
 */
export function joinParagraphs(
  parts: readonly Paragraphs[],
  chosen: (position: number) => 'mine' | 'theirs',
): unknown[] {
  let position = -1;
  return parts.flatMap((part) => {
    if (part.type === 'settled') return part.blocks;
    position += 1;
    return part[chosen(position)];
  });
}
