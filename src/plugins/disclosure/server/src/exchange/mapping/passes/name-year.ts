/** The year that a report is of. */
import { isReportYear } from '#model';
import { evidence } from '../evidence';
import { guessed, left, type StepNotes } from '../notes';
import { type Reading, saying } from '../reading';
import type { ReportTitle } from '../recognise-title';
import { yearOf } from '../recognise-year';

const rivalSaid = ({ text, rival }: ReportTitle): StepNotes[] =>
  rival === undefined
    ? []
    : [
        guessed(
          'year',
          `${rival} / ${text}`,
          evidence.confidence.doubtful,
          '有不同年度的几个标题，取最靠近正文的一个，请核对',
          'There are titles of different years; the one next to the text was taken',
        ),
      ];

export function nameYear(reading: Reading): Reading {
  const found = yearOf(reading.lines, reading.known, reading.title);
  if (!found) return reading;
  const { year, guess } = found;
  const isYear = isReportYear(year);
  return saying({ ...reading, year: isYear ? year : null }, [
    ...(reading.known.year === undefined ? rivalSaid(reading.title) : []),
    ...(guess ? [guessed('year', guess.text, guess.confidence, '标题未写明年度', 'No title states the year')] : []),
    ...(isYear ? [] : [left(String(year))]),
  ]);
}
