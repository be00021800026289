/** Finds the headings of the chapters, and cuts the source into chapters at them. */
import { type Chapter, type Layout, tableCodes } from '../../../../model';
import { cutLine, onlyText, type SourceLine } from '../source/source-line';
import { coreOf, halfWidth, lettersOf, numberingOf } from './letters';
import { similarity } from './similarity';
import { likeliest, termsOf } from './terms';

export interface Region {
  /** `undefined` for what stands before the first chapter. */
  chapter?: Chapter;
  /** As printed. */
  heading?: string;
  lines: SourceLine[];
}

/** A place where a chapter may begin. */
interface Candidate {
  chapter: number;
  line: number;
  /** Where the heading stands in the line's text. */
  start: number;
  end: number;
  score: number;
}

const longestHeading = 60;
const rowKinds = new Set(['row', 'rowHeading']);
const sentenceMark = /[。;!?]/;

export interface Chapters {
  layout: Layout;
  /** What stands before the first chapter, then the chapters found, in the layout's order. */
  regions: Region[];
  /** Chapters whose heading is only like the layout's. */
  doubts: { chapter: Chapter; heading: string; score: number }[];
}

/** Cuts a source into chapters. */
export function readChapters(layout: Layout, lines: readonly SourceLine[]): Chapters {
  const chosen = choose(layout, findCandidates(layout, lines));
  const cuts = [...chosen, undefined];
  const first = chosen[0];
  const regions: Region[] = [{ lines: between(lines, undefined, first) }];
  const doubts: Chapters['doubts'] = [];
  chosen.forEach((candidate, index) => {
    const chapter = layout.chapters[candidate.chapter] as Chapter;
    const heading = (onlyText(lines[candidate.line] as SourceLine) ?? '').slice(candidate.start, candidate.end).trim();
    if (candidate.score < 0.9) doubts.push({ chapter, heading, score: candidate.score });
    regions.push({ chapter, heading, lines: between(lines, candidate, cuts[index + 1]) });
  });
  return { layout, regions, doubts };
}

function findCandidates(layout: Layout, lines: readonly SourceLine[]): Candidate[] {
  const isRow = (text: string, score: number) =>
    tableCodes.some((code) =>
      likeliest(text, termsOf(layout.tables[code])).some(
        ({ term, score: other }) => other >= score && rowKinds.has(term.kind),
      ),
    );
  const cores = layout.chapters.map(({ label }) => coreOf(label.zh));
  return lines.flatMap((line, index) => {
    const text = onlyText(line);
    if (text === undefined) return [];
    const inside = insideLine(text, cores).map((candidate) => ({ ...candidate, line: index }));
    if (inside.length > 0 || text.length > longestHeading) return inside;
    return wholeLine(text, cores)
      .filter(({ score }) => score > 0.95 || !isRow(text, score))
      .map((candidate) => ({ ...candidate, line: index, start: 0, end: text.length }));
  });
}

/** The chapters that a line by itself may be the heading of. */
function wholeLine(text: string, cores: readonly string[]): Pick<Candidate, 'chapter' | 'score'>[] {
  const numbering = numberingOf(text);
  const core = coreOf(text);
  if (sentenceMark.test(halfWidth(text.slice(0, -1))) || core === '') return [];
  return cores.flatMap((expected, chapter) => {
    const words = similarity(core, expected);
    const numbered = numbering?.ordinal === chapter + 1 && numbering.style === 'chinese';
    if (numbered && words >= 0.3) return [{ chapter, score: Math.max(words, 0.5) }];
    if (words >= 0.9 || (numbering?.style === 'chinese' && words >= 0.75)) return [{ chapter, score: words - 0.1 }];
    return [];
  });
}

const numeralMark = /(?<![一二三四五六七八九十第])[一二三四五六七八九十]\s*[、.,]/g;

/** Headings followed, or preceded, by other text in the same line. */
function insideLine(text: string, cores: readonly string[]): Omit<Candidate, 'line'>[] {
  const plain = halfWidth(text);
  return [...plain.matchAll(numeralMark)].flatMap(({ index }) => {
    const numbering = numberingOf(plain.slice(index));
    const expected = numbering && cores[numbering.ordinal - 1];
    if (!numbering || expected === undefined) return [];
    const from = index + numbering.length;
    const letters = lettersOf(plain.slice(from, from + longestHeading));
    const best = bestPrefix(letters.text, expected);
    const last = letters.origin[best.length - 1];
    if (last === undefined || best.score < 0.75) return [];
    const end = from + last + 1;
    if (index === 0 && !isFollowed(plain.slice(end), best.score === 1)) return [];
    return [{ chapter: numbering.ordinal - 1, start: index, end, score: best.score - (index === 0 ? 0 : 0.02) }];
  });
}

/** Whether what follows a heading is text of the chapter, not the rest of the heading. */
function isFollowed(rest: string, exact: boolean): boolean {
  const trimmed = rest.trim();
  if (/^[:。,.、)]*$/.test(trimmed)) return false;
  return trimmed.length > 15 || (exact && /^[\s:。(]/.test(rest));
}

function bestPrefix(letters: string, expected: string): { length: number; score: number } {
  if (letters.startsWith(expected)) return { length: expected.length, score: 1 };
  let best = { length: 0, score: 0 };
  for (
    let length = Math.max(2, expected.length - 4);
    length <= Math.min(letters.length, expected.length + 14);
    length += 1
  ) {
    const score = similarity(letters.slice(0, length), expected);
    if (score > best.score) best = { length, score };
  }
  return best;
}

interface Chain {
  score: number;
  last: Candidate;
  before: Chain | undefined;
}

/** The best sequence of headings in the order of the chapters; of equal ones the last, since a table of contents comes first. */
function choose(layout: Layout, candidates: readonly Candidate[]): Candidate[] {
  const best: (Chain | undefined)[] = layout.chapters.map(() => undefined);
  candidates.forEach((candidate, index) => {
    const isListed = candidates.slice(index + 1, index + 4).some((next) => listedBefore(candidate, next));
    const before = strongest(
      best.slice(0, candidate.chapter).filter((chain) => chain && precedes(chain.last, candidate)),
    );
    const score = (before?.score ?? 0) + candidate.score - (isListed ? 0.15 : 0);
    const known = best[candidate.chapter];
    if (!known || score >= known.score) best[candidate.chapter] = { score, last: candidate, before };
  });
  const chosen: Candidate[] = [];
  for (let chain = strongest(best); chain; chain = chain.before) chosen.unshift(chain.last);
  return chosen;
}

const precedes = (one: Candidate, other: Candidate): boolean =>
  one.line < other.line || (one.line === other.line && one.end <= other.start);

/** Whether the next chapter's heading follows at once, as in a table of contents. */
const listedBefore = (one: Candidate, next: Candidate): boolean =>
  next.chapter === one.chapter + 1 &&
  precedes(one, next) &&
  (next.line === one.line ? next.start <= one.end + 3 : next.line === one.line + 1 && next.start === 0);

function strongest(chains: readonly (Chain | undefined)[]): Chain | undefined {
  let answer: Chain | undefined;
  for (const chain of chains) if (chain && (!answer || chain.score >= answer.score)) answer = chain;
  return answer;
}

/** The lines from the end of one heading to the start of the next. */
function between(lines: readonly SourceLine[], from: Candidate | undefined, to: Candidate | undefined): SourceLine[] {
  const first = from?.line ?? -1;
  const last = to?.line ?? lines.length;
  const head = from && lines[first];
  const tail = to && lines[last];
  if (head && first === last) return cut(head, from.end, to?.start);
  return [
    ...(head ? cut(head, from.end, undefined) : []),
    ...lines.slice(first + 1, last),
    ...(tail ? cut(tail, 0, to.start) : []),
  ];
}

function cut(line: SourceLine, from: number, to: number | undefined): SourceLine[] {
  const whole = onlyText(line) ?? '';
  const opening = from > 0 ? (/^[:。,.、\s]*/.exec(halfWidth(whole.slice(from)))?.[0].length ?? 0) : 0;
  const piece = cutLine(line, from + opening, to ?? whole.length);
  return onlyText(piece) === undefined ? [] : [piece];
}
