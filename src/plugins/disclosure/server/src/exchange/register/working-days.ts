/** The working days of China: weekends, public holidays, and the weekends that are worked for them. */
import { isWorkday } from 'chinese-days';
import type { Day } from '#model';

const known = new Map<Day, boolean>();

/** Years whose holidays are not announced yet have weekends alone. */
export function isWorkingDay(day: Day): boolean {
  let answer = known.get(day);
  if (answer === undefined) {
    answer = isWorkday(day);
    known.set(day, answer);
  }
  return answer;
}
