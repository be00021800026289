/** Page numbers that copying leaves between lines are no part of the report. */
import { textOf } from '../../source/source-line';
import { isPageNumber } from '../navigation';
import { left } from '../notes';
import { type Reading, saying } from '../reading';

export function dropPageNumbers(reading: Reading): Reading {
  const isNumber = reading.lines.map((line) => line.kind !== 'row' && isPageNumber(textOf(line)));
  const dropped = reading.lines.filter((_, at) => isNumber[at]);
  const lines = reading.lines.filter((_, at) => !isNumber[at]);
  return saying(
    { ...reading, lines },
    dropped.map((line) => left(textOf(line), line.where)),
  );
}
