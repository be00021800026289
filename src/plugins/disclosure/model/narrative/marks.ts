/** A few numbers by which chapters that repeat each other find each other in an index, without comparing every two. */

/** How many numbers stand for a chapter: of two chapters that are alike nearly all are the same. */
const marksOfChapter = 8;

/** FNV-1a over the characters, as an integer that every database keeps (31 bits). */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < run.length; place += 1) hash = Math.imul(hash ^ run.charCodeAt(place), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 1;
}

/** @returns the smallest hashes of a text's runs, in rising order */
export function marksOf(runs: ReadonlySet<string>): number[] {
  const hashes = new Set([...runs].map(hashOf));
  return [...hashes].sort((one, other) => one - other).slice(0, marksOfChapter);
}
