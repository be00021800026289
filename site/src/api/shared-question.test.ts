import { setTimeout } from 'node:timers/promises';
import { SharedQuestion } from './shared-question';

test('who asks while a question is under way shares the next one, never the one before', async () => {
  let state = 0;
  let asked = 0;
  const question = new SharedQuestion(async () => {
    asked += 1;
    const read = state;
    await setTimeout(5);
    return read;
  });
  const first = question.ask();
  state = 1;
  const later = Array.from({ length: 100 }, () => question.ask());
  expect(await first).toBe(0);
  expect(new Set(await Promise.all(later))).toEqual(new Set([1]));
  expect(asked).toBe(2);
});

test('a question that fails leaves the next one free', async () => {
  let fails = true;
  const question = new SharedQuestion(async () => {
    await setTimeout(1);
    if (fails) throw new Error('down');
    return 'up';
  });
  const first = question.ask();
  const second = question.ask();
  await expect(first).rejects.toThrow('down');
  await expect(second).rejects.toThrow('down');
  fails = false;
  expect(await question.ask()).toBe('up');
});
