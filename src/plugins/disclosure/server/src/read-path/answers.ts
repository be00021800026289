import { LRUCache } from 'lru-cache';
import type { ChainHead } from '../database/chain-head';
import type { Answer } from './answer';
import { keptWithChain } from './kept-with-chain';

/** Bytes of answers kept in memory: some two thousand reports. */
const mostBytes = 64 * 1024 * 1024;

/** Answers to questions about the public record, kept as long as the chain ends where it ended. */
export function createAnswers(
  headNow: () => Promise<ChainHead>,
): (question: string, work: () => Promise<Answer>) => Promise<Answer> {
  const answersNow = keptWithChain(
    headNow,
    () => new LRUCache<string, Answer>({ maxSize: mostBytes, sizeCalculation: (answer) => Math.max(answer.size, 1) }),
  );

  return async (question, work) => {
    const answers = await answersNow();
    const kept = answers.get(question);
    if (kept) return kept;
    const answer = await work();
    answers.set(question, answer);
    return answer;
  };
}
