/** Finds the chapters of a source, and cuts it at their headings. */
import type { Chapter, Layout } from '../../../../model';
import { cutLine, onlyText, type SourceLine } from '../source/source-line';
import { halfWidth } from '../words/letters';
import { type Candidate, type FoundPlaces, findCandidates } from './chapter-headings';
import { evidence } from './evidence';

export interface Region {
  /** `undefined` for what stands before the first chapter. */
  chapter?: Chapter;
  /** As printed. */
  heading?: string;
  lines: SourceLine[];
}

export interface Chapters {
  layout: Layout;
  /** What stands before the first chapter, then the chapters found, in the layout's order. */
  regions: Region[];
  /** Chapters whose heading is only like the layout's. */
  doubts: { chapter: Chapter; heading: string; score: number }[];
}

/**
 * Cuts a source into chapters.
 *
 * @param found what another layout's reading of the same lines has found
 */
export function readChapters(layout: Layout, lines: readonly SourceLine[], found: FoundPlaces = new Map()): Chapters {
  const chosen = choose(layout, findCandidates(layout, lines, found));
  const cuts = [...chosen, undefined];
  const first = chosen[0];
  const regions: Region[] = [{ lines: between(lines, undefined, first) }];
  const doubts: Chapters['doubts'] = [];
  chosen.forEach((candidate, index) => {
    const chapter = layout.chapters[candidate.chapter] as Chapter;
    const heading = (onlyText(lines[candidate.line] as SourceLine) ?? '').slice(candidate.start, candidate.end).trim();
    if (candidate.score < evidence.heading.certain) doubts.push({ chapter, heading, score: candidate.score });
    regions.push({ chapter, heading, lines: between(lines, candidate, cuts[index + 1]) });
  });
  return { layout, regions, doubts };
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
    const isListed = candidates
      .slice(index + 1, index + 1 + evidence.heading.listedWithin)
      .some((next) => listedBefore(candidate, next));
    const before = strongest(
      best.slice(0, candidate.chapter).filter((chain) => chain && precedes(chain.last, candidate)),
    );
    const score = (before?.score ?? 0) + candidate.score - (isListed ? evidence.heading.listed : 0);
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
