/** The breakdowns of a text that do not add up, each slip once. */
import { contradiction } from './adding-up';
import type { Breakdown } from './breakdown';
import type { Narrative } from './narrative';

export interface Contradicted {
  readonly breakdown: Breakdown;
  /** The sum of the parts. */
  readonly parts: number;
  /** Total less parts. */
  readonly difference: number;
}

/** One wrong figure that is a part here and a total there, or a total twice, is one slip. */
function isSameSlip(one: Contradicted, other: Contradicted): boolean {
  const nested = other.breakdown.parts.includes(one.breakdown.total) && one.difference === -other.difference;
  return nested || one.breakdown.total === other.breakdown.total;
}

/** @returns in the order of the text */
export function contradicted({ breakdowns }: Pick<Narrative, 'breakdowns'>): Contradicted[] {
  const wrong: Contradicted[] = [];
  for (const breakdown of breakdowns) {
    const found = contradiction(breakdown);
    const one = found && { breakdown, ...found };
    if (one && !wrong.some((other) => isSameSlip(one, other) || isSameSlip(other, one))) wrong.push(one);
  }
  return wrong;
}
