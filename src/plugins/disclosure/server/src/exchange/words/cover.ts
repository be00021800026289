/** Recognises the words of a table in texts that may be split over several cells, or glued together in one. */
import { evidence } from '../mapping/evidence';
import { halfWidth, lettersOf, numberingOf } from './letters';
import { type Likeness, likeliest, type Term } from './terms';

export interface Coverage {
  /** For each text: the letters that no word of the table accounts for. */
  missing: number[];
  /** For each text: how many letters it has. */
  letters: number[];
  /** The words found, in the order in which they stand, and in which text each begins. */
  found: { term: Term; text: number }[];
}

const numeral = /[一二三四五六七八九十\d]/;

/**
 * Accounts for the letters of some texts by a table's words, the longest first. A word may go over several texts.
 *
 * @param terms as {@link import('./terms').termsOf} orders them
 */
export function cover(texts: readonly string[], terms: readonly Term[]): Coverage {
  const owner: number[] = [];
  let joined = '';
  texts.forEach((source, index) => {
    const { text } = lettersOf(source);
    joined += text;
    for (let at = 0; at < text.length; at += 1) owner.push(index);
  });
  const taken = new Uint8Array(joined.length);
  const found = placesOf(joined, terms, taken);
  takeNumbering(joined, taken);
  const missing = texts.map(() => 0);
  const letters = texts.map(() => 0);
  owner.forEach((index, at) => {
    letters[index] = (letters[index] ?? 0) + 1;
    if (!taken[at]) missing[index] = (missing[index] ?? 0) + 1;
  });
  return { missing, letters, found: found.map(({ term, start }) => ({ term, text: owner[start] ?? 0 })) };
}

export interface TermPlace {
  term: Term;
  start: number;
  end: number;
}

/** Where words of the table stand, the longest taking their letters first. */
export function placesOf(letters: string, terms: readonly Term[], taken: Uint8Array): TermPlace[] {
  const places: TermPlace[] = [];
  for (const term of terms) {
    const { core } = term;
    for (let start = core === '' ? -1 : letters.indexOf(core); start !== -1; start = letters.indexOf(core, start + 1)) {
      const end = start + core.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      places.push({ term, start, end });
    }
  }
  return places.sort((left, right) => left.start - right.start);
}

/** The numeral right before a word is the word's numbering; a longer one, such as a telephone number, is not. */
function takeNumbering(joined: string, taken: Uint8Array): void {
  for (let word = joined.length - 1; word > 0; word -= 1) {
    if (!taken[word] || taken[word - 1]) continue;
    let start = word;
    while (start > 0 && !taken[start - 1] && numeral.test(joined[start - 1] as string)) start -= 1;
    if (word - start <= evidence.table.longestNumbering) taken.fill(1, start, word);
  }
}

/** The word that a text is most like, by a likeness of at least `least`, which is not less than `evidence.likeness.sameLabel`. */
export function closest(text: string, terms: readonly Term[], least: number): Likeness | undefined {
  const [best] = likeliest(text, terms);
  return best && best.score >= least ? best : undefined;
}

/** Whether a text is a piece of one of the words, as line breaks leave it. */
export function isFragment(text: string, terms: readonly Term[]): boolean {
  const numbering = numberingOf(text);
  const { text: letters } = lettersOf(numbering ? text.slice(numbering.length) : text);
  return letters.length >= evidence.likeness.shortestContained && terms.some(({ core }) => core.includes(letters));
}

/**
 * The stretch of a longer text in which a table's words stand close together, with the numbers after the last of them.
 *
 * @returns positions in the text, `undefined` where there is no such stretch
 */
export function stretchOf(text: string, terms: readonly Term[]): { start: number; end: number } | undefined {
  const { text: letters, origin } = lettersOf(text);
  const places = placesOf(letters, terms, new Uint8Array(letters.length));
  let best: { start: number; end: number; words: number } | undefined;
  let chain: { start: number; end: number; words: number } | undefined;
  for (const { start, end } of places) {
    const gap = chain ? letters.slice(chain.end, start).replace(/\d/g, '').length : 0;
    chain =
      chain && gap <= evidence.table.longestGap
        ? { start: chain.start, end, words: chain.words + 1 }
        : { start, end, words: 1 };
    if (chain.words > (best?.words ?? 0)) best = chain;
  }
  if (!best || best.words < evidence.table.fewestWords) return undefined;
  const first = numberingBefore(text, origin[best.start] ?? 0);
  const last = (origin[best.end - 1] ?? text.length - 1) + 1;
  const values = /^[\s\d.,+\-−–增减万亿千百元]*/.exec(halfWidth(text.slice(last)))?.[0].length ?? 0;
  return { start: first, end: last + values };
}

/** Where the numbering right before a position begins; the position where there is none. */
export function numberingBefore(text: string, position: number): number {
  const match = /[(]?[一二三四五六七八九十\d]{1,2}[)、.]\s*$|[(]\s*$/.exec(halfWidth(text.slice(0, position)));
  return match ? match.index : position;
}
