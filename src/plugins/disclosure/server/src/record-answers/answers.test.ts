import { mostEntries } from '../services/record/bounded-cache';
import { Answer } from './answer';
import { createAnswers } from './answers';

const head = { sequence: 1, link: 'x' };

/** Asks each question, then each again, the last first; says how many needed no work the second time. */
async function kept(questions: readonly string[], bytes: number): Promise<number> {
  let works = 0;
  const answerTo = createAnswers();
  const ask = (question: string) =>
    answerTo(head, question, async () => {
      works += 1;
      return new Answer(Buffer.alloc(bytes), 'text/plain', '"e"', 'Accept');
    });
  for (const question of questions) await ask(question);
  works = 0;
  for (const question of questions.toReversed()) await ask(question);
  return questions.length - works;
}

const numbered = (count: number, padding = '') => Array.from({ length: count }, (_, i) => `${padding}${i}`);

it('keeps so many small answers and no more', async () => {
  expect(await kept(numbered(mostEntries * 2), 1)).toBe(mostEntries);
});

it('counts the questions themselves', async () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  expect(await kept(numbered(100, megabyte), 1)).toBeLessThanOrEqual(32);
});

it('counts the answers', async () => {
  expect(await kept(numbered(100), 1024 * 1024)).toBeLessThanOrEqual(32);
});
