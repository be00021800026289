/** What the narrative rules know of a chapter: read once for each text, kept as long as its blocks are. */
import { type Blocks, plainText } from '../document/blocks';
import type { Breakdown } from './breakdown';
import { breakdownsOf } from './breakdowns';
import { type Mention, mentionsOf } from './clauses';
import { figuresOf } from './figures';
import { type Prose, readProse } from './prose';

export interface Narrative extends Prose {
  readonly mentions: readonly Mention[];
  readonly breakdowns: readonly Breakdown[];
}

export function readNarrative(original: string): Narrative {
  const prose = readProse(original);
  const mentions = mentionsOf(prose, figuresOf(prose));
  return { ...prose, mentions, breakdowns: breakdownsOf(prose, mentions) };
}

const known = new WeakMap<Blocks, Narrative>();

/** @returns the same object for each call with the same blocks */
export function narrativeOf(body: Blocks): Narrative {
  let narrative = known.get(body);
  if (!narrative) {
    narrative = readNarrative(plainText(body));
    known.set(body, narrative);
  }
  return narrative;
}
