import { batched } from './batch';

it('asks once for all rows of a page, and again later', async () => {
  const asked: string[][] = [];
  const summaryOf = batched(async (ids) => {
    asked.push(ids);
    return ids.map((documentId) => ({ documentId }));
  }, 100);
  await expect(Promise.all(['a', 'b', 'a'].map(summaryOf))).resolves.toEqual([
    { documentId: 'a' },
    { documentId: 'b' },
    { documentId: 'a' },
  ]);
  await summaryOf('c');
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

it('asks in parts where there are more rows than one question takes', async () => {
  const asked: string[][] = [];
  const summaryOf = batched(async (ids) => {
    asked.push(ids);
    return [];
  }, 2);
  await expect(Promise.all(['a', 'b', 'c'].map(summaryOf))).resolves.toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});
