import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { getService } from '../services';
import type { Answer } from './answer';
import { shareLookups } from './share-lookups';

/** Bytes of answers kept in memory: some two thousand reports. */
const mostBytes = 64 * 1024 * 1024;

const emptyCache = () =>
  new LRUCache<string, Answer>({ maxSize: mostBytes, sizeCalculation: (answer) => Math.max(answer.size, 1) });

/**
 * Answers to questions about the public record. What the record says depends on nothing but its rows, and rows are only
 * ever added; so an answer holds as long as the chain ends where it ended. That is looked up for every request: a
 * version that any instance publishes counts from the moment it is committed.
 */
export function createAnswers(strapi: Core.Strapi): (question: string, work: () => Promise<Answer>) => Promise<Answer> {
  const headNow = shareLookups(() => getService(strapi, 'chain').head());
  let known = { link: '', answers: emptyCache() };

  return async (question, work) => {
    const link = (await headNow()).link ?? '';
    if (known.link !== link) known = { link, answers: emptyCache() };
    const { answers } = known;
    const kept = answers.get(question);
    if (kept) return kept;
    const answer = await work();
    answers.set(question, answer);
    return answer;
  };
}
