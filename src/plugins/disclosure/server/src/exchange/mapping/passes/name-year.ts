/** The year that a report is of. */
import { isReportYear } from '#model';
import { guessed, left } from '../notes';
import { type Reading, saying } from '../reading';
import { yearOf } from '../recognise-year';

export function nameYear(reading: Reading): Reading {
  const found = yearOf(reading.lines, reading.known, reading.title);
  if (!found) return reading;
  const { year, guess } = found;
  const isYear = isReportYear(year);
  return saying({ ...reading, year: isYear ? year : null }, [
    ...(guess ? [guessed('year', guess.text, guess.confidence, '标题未写明年度', 'No title states the year')] : []),
    ...(isYear ? [] : [left(String(year))]),
  ]);
}
