/** Finds the chapters of a source, and cuts it at their headings. */
import type { Chapter, Layout } from '#model';
import { linesBetween } from '../source/cut-lines';
import type { SourceLine } from '../source/source-line';
import { bestChain } from './chapter-chain';
import { type FoundPlaces, findCandidates } from './chapter-headings';
import { evidence } from './evidence';

export interface ChapterRegion {
  /** `undefined` for what stands before the first chapter. */
  chapter?: Chapter;
  /** As printed. */
  heading?: string;
  lines: SourceLine[];
}

export interface Chapters {
  layout: Layout;
  /** What stands before the first chapter, then the chapters found, in the layout's order. */
  regions: ChapterRegion[];
  /** Chapters whose heading is only like the layout's. */
  doubts: { chapter: Chapter; heading: string; score: number }[];
}

/**
 * Cuts a source into chapters.
 *
 * @param found what another layout's reading of the same lines has found
 */
export function readChapters(layout: Layout, lines: readonly SourceLine[], found: FoundPlaces = new Map()): Chapters {
  const chosen = bestChain(layout, findCandidates(layout, lines, found));
  const cuts = [...chosen, undefined];
  const first = chosen[0];
  const regions: ChapterRegion[] = [{ lines: linesBetween(lines, undefined, first) }];
  const doubts: Chapters['doubts'] = [];
  chosen.forEach((candidate, index) => {
    const { heading } = candidate;
    const chapter = layout.chapters[candidate.chapter] as Chapter;
    if (candidate.score < evidence.heading.certain) doubts.push({ chapter, heading, score: candidate.score });
    regions.push({ chapter, heading, lines: linesBetween(lines, candidate, cuts[index + 1]) });
  });
  return { layout, regions, doubts };
}
