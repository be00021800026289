/** What sentences of tests/fixtures/narrative say of the tables. */
import { sentencesOf } from '#fixtures/sentences';
import { saidOf } from './claims';
import { readNarrative } from './narrative';

const sentences = sentencesOf<[string, string, string]>('claims.txt');

test.each(sentences)('%s in %s: %s', (expected, year, text) => {
  const said = saidOf(readNarrative(text), { chapter: 'overview', year: Number(year) });
  expect(said.map(({ claim, value }) => `${claim.code}=${value}`).join(' ') || '-').toBe(expected);
});
