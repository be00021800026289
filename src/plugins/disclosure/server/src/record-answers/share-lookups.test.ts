import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { shareLookups } from './share-lookups';

/** A thing that changes, and takes a while to be looked up. */
function slowThing(milliseconds: () => number) {
  const thing = { value: 0, lookups: 0 };
  const ask = shareLookups(async () => {
    thing.lookups += 1;
    const { value } = thing;
    await setTimeout(milliseconds());
    return value;
  });
  return { thing, ask };
}

it('looks up once for all who ask in the same turn, and once more for all who ask meanwhile', async () => {
  const { thing, ask } = slowThing(() => 20);
  const first = [ask(), ask(), ask()];
  await setTimeout(5);
  const second = [ask(), ask()];
  await Promise.all([...first, ...second]);
  expect(thing.lookups).toBe(2);
});

it('never answers with what was looked up before the question', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 20 }), async (pauses) => {
      const { thing, ask } = slowThing(() => (thing.lookups * 3) % 4);
      const answers: Promise<void>[] = [];
      for (const pause of pauses) {
        thing.value += 1;
        const asked = thing.value;
        answers.push(ask().then((answer) => expect(answer).toBeGreaterThanOrEqual(asked)));
        if (pause > 0) await setTimeout(pause - 1);
      }
      await Promise.all(answers);
    }),
    { numRuns: 30 },
  );
});

it('a lookup that hangs holds up nobody for long but those who share it', async () => {
  let hangs = true;
  const ask = shareLookups(() => (hangs ? new Promise<string>(() => undefined) : Promise.resolve('found')));
  void ask();
  await setTimeout(5);
  hangs = false;
  await expect(ask()).resolves.toBe('found');
});

it('a lookup that fails fails for those who shared it, and for nobody after', async () => {
  let fails = true;
  const ask = shareLookups(async () => {
    if (fails) throw new Error('no database');
    return 'found';
  });
  await expect(Promise.all([ask(), ask()])).rejects.toThrow('no database');
  fails = false;
  await expect(ask()).resolves.toBe('found');
});
