/** As deadlines are stored. */
const stored = /^(\d{2})-(\d{2})$/;
/** As people write a day of the year: 1月31日. Figures alone have to be as they are stored: 1-3 may mean 1 March. */
const written = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
/** Days that a month has at most. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A day of the year as people write it.
 *
 * @returns `MM-DD`, or `null` for what is no day of the year
 */
export function readMonthDay(text: string): string | null {
  const [, month = '', day = ''] = stored.exec(text) ?? written.exec(text.normalize('NFKC').trim()) ?? [];
  const most = longest[Number(month) - 1];
  if (most === undefined || Number(day) < 1 || Number(day) > most) return null;
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
