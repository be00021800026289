/** Calendar days as texts: `2025-01-03`. Two of them compare as texts do. */
export type Day = string;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const firstDay = (year: number): Day => `${year}-01-01`;
export const lastDay = (year: number): Day => `${year}-12-31`;

/** A day of the calendar, or `null` where there is none, such as 30 February. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1;
  return exists && moment.getUTCDate() === date ? moment.toISOString().slice(0, 10) : null;
}

const millisecondsOfADay = 86_400_000;

export const nextDay = (day: Day): Day => new Date(Date.parse(day) + millisecondsOfADay).toISOString().slice(0, 10);
