import type { ChainHead } from '../database/chain-head';
import { boundedCache } from '../services/record/bounded-cache';
import { keptWithChain } from '../services/record/kept-with-chain';
import type { Answer } from './answer';

/** The answer to a question as of an end of the chain: one that was kept, or what `work` makes of it. */
export type AnswerTo = (head: ChainHead, question: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Answers to questions about the public record, kept as long as the chain ends where it ended. */
export function createAnswers(): AnswerTo {
  const answersAt = keptWithChain(() => boundedCache<Answer>(({ size }) => size));

  return async (head, question, work) => {
    const answers = answersAt(head);
    const kept = answers.get(question);
    if (kept) return kept;
    const answer = await work();
    answers.set(question, answer);
    return answer;
  };
}
