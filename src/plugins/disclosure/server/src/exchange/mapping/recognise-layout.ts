import { type Layout, layouts, tableCodes } from '../../../../model';
import { type SourceLine, textOf } from '../source/source-line';
import { lettersOf } from './letters';
import { termsOf } from './terms';

/**
 * The layout whose own words a source uses, whatever its year.
 *
 * @returns `undefined` when no layout's words are more frequent than another's
 */
export function recogniseLayout(lines: readonly SourceLine[]): Layout | undefined {
  const letters = lines.map((line) => lettersOf(textOf(line)).text).join('');
  const scores = Object.values(layouts).map((layout: Layout) => ({ layout, score: scoreOf(layout, letters) }));
  scores.sort((left, right) => right.score - left.score);
  const [best, second] = scores;
  return best && best.score > (second?.score ?? 0) ? best.layout : undefined;
}

export function newestLayout(): Layout {
  return Object.values(layouts).at(-1) as Layout;
}

const known = new WeakMap<Layout, readonly string[]>();

function scoreOf(layout: Layout, letters: string): number {
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
