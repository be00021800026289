import { yearDue } from '../../src/plugins/disclosure/server/src/services/desk/deadline';

/** The first year for which reports have this form. */
export const firstYear = 2019;
/** Five years at least, also on a machine whose clock is wrong. */
const earliestLastYear = 2023;

/** The years that the sample reports are about: from the first to the one that is due. */
export function sampleYears(due = yearDue()): number[] {
  const last = Math.max(due, earliestLastYear);
  return Array.from({ length: last - firstYear + 1 }, (_, place) => firstYear + place);
}
