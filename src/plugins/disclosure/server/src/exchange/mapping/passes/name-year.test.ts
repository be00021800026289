import { guessedIn, leftIn, readingOf } from '#fixtures/reading-of';
import { nameYear } from './name-year';

const title = (year: number | null) => ({ text: null, organization: null, year, lines: [] });

test('what the caller knows goes before the title, the title before the text', () => {
  const lines = ['2021年1月1日起', '2022年', '2022年'];
  const known = { fileName: 'report.txt', year: 2024 };
  expect(nameYear(readingOf(lines, { known, title: title(2023) })).year).toBe(2024);
  expect(nameYear(readingOf(lines, { title: title(2023) })).year).toBe(2023);
  const guess = nameYear(readingOf(lines));
  expect([guess.year, guessedIn(guess)]).toEqual([2022, ['year']]);
});

test('a year without annual reports is listed', () => {
  const reading = nameYear(readingOf([], { title: title(2012) }));
  expect([reading.year, leftIn(reading)]).toEqual([null, ['2012']]);
});
