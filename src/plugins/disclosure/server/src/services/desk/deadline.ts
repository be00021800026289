import type { OrganizationKind } from '../../../../model';

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
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** The report year that is due on a day: last year. */
export function yearDue(day = today()): number {
  return Number(day.slice(0, 4)) - 1;
}
