/** Characters that are raised or lowered by a distance, as marks of notes are where no format says so. */
import type { Element } from '../html/page';
import { evidence } from '../mapping/evidence';
import type { Script } from '../source/scripts';
import { valueIn } from './elements';

export const raisedElement = 'w:position';

/** @param position how far, in half points; absent for text on the line */
export function scriptRaised(position: Element | undefined): Script | undefined {
  const raised = Number(valueIn(position) ?? 0);
  if (!(Math.abs(raised) >= evidence.word.raised)) return undefined;
  return raised > 0 ? 'super' : 'sub';
}
