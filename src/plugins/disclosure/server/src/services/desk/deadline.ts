import { dayInChina, type OrganizationKind } from '#model';

/** Article 49 of the Regulation and the notices on it: last day in the year after the report year, month-day. */
const deadlines: Readonly<Record<OrganizationKind, string>> = {
  department: '01-31',
  township: '01-31',
  county: '02-20',
  prefecture: '03-10',
  province: '03-31',
};

/**
 * @param organization its own deadline overrides the one that its kind implies; without either, a department's counts
 * @param year the report year
 * @returns `YYYY-MM-DD`
 */
export function deadlineOf(
  organization: { kind: OrganizationKind | null; deadline: string | null },
  year: number,
): string {
  return `${year + 1}-${organization.deadline ?? deadlines[organization.kind ?? 'department']}`;
}

/** Reports are due in China: the day there decides, wherever the server stands. */
export const today = (now = new Date()): string => dayInChina(now);

/** The report year that is due on a day: last year. */
export function yearDue(day = today()): number {
  return Number(day.slice(0, 4)) - 1;
}

/** Whether an organization owes a report of a year; without a first report year it owes every one. */
export const isExpected = (firstReportYear: number | null | undefined, year: number): boolean =>
  (firstReportYear ?? year) <= year;

const dayLength = 86_400_000;

/** How many days lie between two days, `YYYY-MM-DD`; below 0 where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/**
 * How many days have gone by since a deadline.
 *
 * @param deadline `YYYY-MM-DD`
 * @returns 0 on the day itself and before it
 */
export function daysAfter(deadline: string, day = today()): number {
  return Math.max(0, daysBetween(deadline, day));
}
