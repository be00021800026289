/** The words by which a layout is known. */
import { type Layout, layouts, tableCodes } from '#model';
import { termsOf } from '../words/terms';

export function newestLayout(): Layout {
  return Object.values(layouts).at(-1) as Layout;
}

const known = new WeakMap<Layout, readonly string[]>();

/** How many of a layout's own words some letters hold. */
export function ownWordsIn(layout: Layout, letters: string): number {
  let words = known.get(layout);
  if (!words) {
    words = ownWords(layout);
    known.set(layout, words);
  }
  return words.filter((word) => letters.includes(word)).length;
}

/** The words of a layout's tables that no other layout's words contain. */
function ownWords(layout: Layout): string[] {
  const others = Object.values(layouts)
    .filter((other) => other !== layout)
    .flatMap(wordsOf);
  return wordsOf(layout).filter((word) => !others.some((other) => other.includes(word)));
}

const wordsOf = (layout: Layout): string[] => [
  ...new Set(tableCodes.flatMap((code) => termsOf(layout.tables[code]).map(({ core }) => core))),
];
