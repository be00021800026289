import { channel, otherWays, remainder } from './breakdown-words';
import type { Mention } from './clauses';

/** A total and the parts that are said to make it up. */
export interface Breakdown {
  /** The figure that the words make the total. */
  readonly total: Mention;
  /** Other figures before the announcement that could be meant. */
  readonly candidates: readonly Mention[];
  /** The parts, up to the first figure that is none. */
  readonly parts: readonly Mention[];
  /** All figures of the list, those included that may be no part. */
  readonly listed: readonly Mention[];
  /** Whether the last part stands for all that was not named. */
  readonly closed: boolean;
}

export const isCount = ({ kind }: Mention): boolean => kind === 'count';

/** Whether words stand for all parts that were not named. */
export const isRemainder = (words: string, others: readonly Mention[]): boolean =>
  remainder.test(words) && (!otherWays.test(words) || others.some(({ before }) => channel.test(before)));
