/** A few numbers by which chapters that repeat each other find each other in an index, without comparing every two. */

/** How many numbers stand for a chapter: of two chapters that are alike nearly all are the same. */
const marksOfChapter = 8;

/** FNV-1a over the characters from one place to another, as an integer that every database keeps (31 bits). */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let place = from; place < to; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 1;
}

/** @returns the smallest of some hashes, in rising order */
export function marksOf(hashes: ReadonlySet<number>): number[] {
  const least: number[] = [];
  for (const hash of hashes) {
    if (least.length === marksOfChapter && hash >= (least.at(-1) ?? 0)) continue;
    least.splice(least.findLastIndex((other) => other < hash) + 1, 0, hash);
    least.length = Math.min(least.length, marksOfChapter);
  }
  return least;
}
