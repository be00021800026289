/** Whether applications were answered in time (Regulation, article 33). */
import { type Day, nextDay } from './days';
import { byPlace, type RegisterEntry, type RegisterPlace } from './entry';

/** Working days for an answer, counted from the day after receipt; an extension adds as many again. */
const answerTime = { usual: 20, extended: 40 } as const;

export interface AnswerTimes {
  /** Answered within twenty working days. */
  inTime: number;
  /** Extended, and answered within forty. */
  inExtendedTime: number;
  /**
   * Rows answered later. Days that the law leaves out, such as those of a correction or of asking a third party, are not
   * known to a register, so this is a list to look at.
   */
  later: RegisterPlace[];
}

/**
 * @param answered the applications that were answered in the year
 * @param isWorkingDay the calendar: weekends, public holidays, and the weekends that are worked for them
 */
export function answerTimes(answered: readonly RegisterEntry[], isWorkingDay: (day: Day) => boolean): AnswerTimes {
  const calendar = new Calendar(isWorkingDay);
  const times: AnswerTimes = { inTime: 0, inExtendedTime: 0, later: [] };
  for (const { place, received, answered: day, isExtended } of answered) {
    if (received === null || day === null) continue;
    if (day <= calendar.due(received, answerTime.usual)) times.inTime += 1;
    else if (isExtended && day <= calendar.due(received, answerTime.extended)) times.inExtendedTime += 1;
    else times.later.push(place);
  }
  times.later.sort(byPlace);
  return times;
}

/** Many applications share their day of receipt: what a day was asked is kept. */
class Calendar {
  private readonly dues = new Map<string, Day>();

  constructor(private readonly isWorkingDay: (day: Day) => boolean) {}

  due(received: Day, workingDays: number): Day {
    const key = `${received}+${workingDays}`;
    const known = this.dues.get(key);
    if (known !== undefined) return known;
    let day = received;
    for (let left = workingDays; left > 0; ) {
      day = nextDay(day);
      if (this.isWorkingDay(day)) left -= 1;
    }
    this.dues.set(key, day);
    return day;
  }
}
