/** Which of the places that are like a heading are one: those that follow one another as the chapters do. */
import type { Layout } from '#model';
import type { Candidate } from './chapter-headings';
import { evidence } from './evidence';

interface Chain {
  score: number;
  last: Candidate;
  before: Chain | undefined;
}

/** The best sequence of headings in the order of the chapters; of equal ones the last, since a table of contents comes first. */
export function bestChain(layout: Layout, candidates: readonly Candidate[]): Candidate[] {
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
  (next.line === one.line
    ? next.start <= one.end + evidence.heading.listedGap
    : next.line === one.line + 1 && next.start === 0);

function strongest(chains: readonly (Chain | undefined)[]): Chain | undefined {
  let answer: Chain | undefined;
  for (const chain of chains) if (chain && (!answer || chain.score >= answer.score)) answer = chain;
  return answer;
}
