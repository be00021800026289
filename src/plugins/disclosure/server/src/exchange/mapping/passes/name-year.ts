/** The year that a report is of. */
import { guessed, left } from '../notes';
import { type Reading, saying } from '../reading';
import { yearOf } from '../recognise-year';

/** Annual reports have had a form since 2019. */
const isReportYear = (year: number): boolean => year >= 2019 && year <= 2100;

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
