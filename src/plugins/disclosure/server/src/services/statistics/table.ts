/** Statistics as a table: one line a group. */
import type { StatisticsRow } from '#contracts';
import { byteOrderMark, guardText } from '../../exchange/csv/columns';
import type { StatisticsQuestion } from './question';

type Column = keyof StatisticsRow;

/** The columns of a question, in order, whether or not anything answers it. */
export function columnsOf({ cell, groupBy, change, share, quartiles }: StatisticsQuestion): Column[] {
  const named = groupBy.flatMap((grouping): Column[] =>
    grouping === 'organization' ? ['organization', 'organizationName'] : [grouping],
  );
  return [
    cell ? 'cell' : 'indicator',
    ...named,
    'value',
    'reports',
    'blank',
    ...(cell ? [] : (['numerator', 'denominator', 'n'] as const)),
    ...(change ? (['previous', 'difference', 'growth'] as const) : []),
    ...(share ? (['base', 'share'] as const) : []),
    ...(quartiles ? (['bodies', 'lowerQuartile', 'median', 'upperQuartile'] as const) : []),
    ...(cell && !share ? [] : (['small'] as const)),
  ];
}

/** A text that a spreadsheet takes as it is, never as a formula. */
function field(value: StatisticsRow[Column]): string {
  const text = typeof value === 'string' ? guardText(value) : String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV (RFC 4180) with the byte order mark that Excel needs. What is not known is empty. */
export function tableOf(asked: StatisticsQuestion, rows: readonly StatisticsRow[]): string {
  const columns = columnsOf(asked);
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${byteOrderMark}${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
