/** Places where a chapter may begin: lines, and stretches of lines, that are like its heading. */
import { type Layout, tableCodes } from '#model';
import { onlyText, type SourceLine } from '../source/source-line';
import { coreOf, halfWidth, lettersOf, numberingOf } from '../words/letters';
import { similarity } from '../words/similarity';
import { likeliest, termsOf } from '../words/terms';
import { chapterWords } from './chapter-words';
import { evidence } from './evidence';

/** A place where a chapter may begin. */
export interface Candidate {
  chapter: number;
  line: number;
  /** As printed. */
  heading: string;
  /** Where the heading stands in the line's text. */
  start: number;
  end: number;
  score: number;
  /** The heading is a line of its own. */
  isWhole: boolean;
}

const rowKinds = new Set(['row', 'rowHeading']);
const sentenceMark = /[。;!?]/;

/** Places already found, by the headings that they are like: layouts share most of theirs. */
export type FoundPlaces = Map<string, readonly Candidate[]>;

export function findCandidates(layout: Layout, lines: readonly SourceLine[], found: FoundPlaces): Candidate[] {
  const labels = layout.chapters.map(({ code, label }) => `${code} ${label.zh}`).join();
  const places = found.get(labels) ?? placesLike(layout, lines);
  found.set(labels, places);
  return places.filter(({ heading, score, isWhole }) => {
    if (!isWhole || score > evidence.heading.rather) return true;
    return !isRow(heading, score, layout);
  });
}

const isRow = (text: string, score: number, { tables }: Layout): boolean =>
  tableCodes.some((code) =>
    likeliest(text, termsOf(tables[code])).some(({ term, score: own }) => own >= score && rowKinds.has(term.kind)),
  );

function placesLike({ chapters }: Layout, lines: readonly SourceLine[]): Candidate[] {
  const cores = chapters.map(({ label }) => coreOf(label.zh));
  const others = chapters.map(({ code }) => chapterWords[code] ?? []);
  return lines.flatMap((line, index) => {
    const text = onlyText(line);
    if (text === undefined) return [];
    const inside = insideLine(text, cores).map((place) => ({
      ...place,
      heading: text.slice(place.start, place.end).trim(),
      line: index,
      isWhole: false,
    }));
    if (inside.length > 0 || text.length > evidence.heading.longest) return inside;
    return wholeLine(text, cores, others).map((place) => ({
      ...place,
      heading: text.trim(),
      line: index,
      start: 0,
      end: text.length,
      isWhole: true,
    }));
  });
}

/** The chapters that a line by itself may be the heading of. */
function wholeLine(
  text: string,
  cores: readonly string[],
  others: readonly (readonly string[])[],
): Pick<Candidate, 'chapter' | 'score'>[] {
  const numbering = numberingOf(text);
  const core = coreOf(text);
  if (sentenceMark.test(halfWidth(text.slice(0, -1))) || core === '') return [];
  const { heading } = evidence;
  return cores.flatMap((expected, chapter) => {
    const words = similarity(core, expected);
    const numbered = numbering?.ordinal === chapter + 1 && numbering.style === 'chinese';
    if (numbered && others[chapter]?.includes(core)) return [{ chapter, score: heading.otherWords }];
    if (numbered && words >= heading.numbered) return [{ chapter, score: Math.max(words, heading.numberedAtLeast) }];
    const needed = numbering?.style === 'chinese' ? heading.wordsNumbered : heading.words;
    if (words >= needed) return [{ chapter, score: words - heading.otherNumbering }];
    return [];
  });
}

const numeralMark = /(?<![一二三四五六七八九十第])[一二三四五六七八九十]\s*[、.,]/g;

/** Headings followed, or preceded, by other text in the same line. */
function insideLine(text: string, cores: readonly string[]): Omit<Candidate, 'line' | 'heading' | 'isWhole'>[] {
  const plain = halfWidth(text);
  return [...plain.matchAll(numeralMark)].flatMap(({ index }) => {
    const numbering = numberingOf(plain.slice(index));
    const expected = numbering && cores[numbering.ordinal - 1];
    if (!numbering || expected === undefined) return [];
    const from = index + numbering.length;
    const letters = lettersOf(plain.slice(from, from + evidence.heading.longest));
    const best = bestPrefix(letters.text, expected);
    const last = letters.origin[best.length - 1];
    if (last === undefined || best.score < evidence.heading.inside) return [];
    const end = from + last + 1;
    if (index === 0 && !isFollowed(plain.slice(end), best.score === 1)) return [];
    return [
      {
        chapter: numbering.ordinal - 1,
        start: index,
        end,
        score: best.score - (index === 0 ? 0 : evidence.heading.insideLoses),
      },
    ];
  });
}

/** Whether what follows a heading is text of the chapter, not the rest of the heading. */
function isFollowed(rest: string, exact: boolean): boolean {
  const trimmed = rest.trim();
  if (/^[:。,.、)]*$/.test(trimmed)) return false;
  return trimmed.length > evidence.heading.textBehind || (exact && /^[\s:。(]/.test(rest));
}

function bestPrefix(letters: string, expected: string): { length: number; score: number } {
  if (letters.startsWith(expected)) return { length: expected.length, score: 1 };
  let best = { length: 0, score: 0 };
  const { shorter, longer } = evidence.heading;
  const longest = Math.min(letters.length, expected.length + longer);
  for (let length = Math.max(2, expected.length - shorter); length <= longest; length += 1) {
    const score = similarity(letters.slice(0, length), expected);
    if (score > best.score) best = { length, score };
  }
  return best;
}
