/** What a Word file of ours says of itself, even when its tables were changed. */

import { evidence } from '../mapping/evidence';
import type { Known } from '../mapping/reading';
import type { ArchiveParts } from '../source/archive';
import { titleYear, yearIn } from '../source/marked-report';
import type { Source } from '../source/source-line';
import { properties } from './marks';
import { openPackage } from './package';

/** The year counts unless the text names another: someone may have begun from last year's file. */
export function knownOf(files: ArchiveParts, { lines }: Source): Pick<Known, 'organization' | 'year'> {
  const said = openPackage(files).properties;
  const organization = said.get(properties.organization);
  const year = yearIn(said.get(properties.year));
  const text = lines
    .slice(0, evidence.title.topLines)
    .flatMap(({ cells }) => cells.map((cell) => cell.text))
    .join('\n');
  const named = [...text.matchAll(/(20\d{2})\s*年/g)].map(([, digits]) => Number(digits));
  const seen = titleYear(text);
  const isLikely = year !== null && (seen === undefined ? named.length === 0 || named.includes(year) : seen === year);
  return { ...(organization && { organization }), ...(isLikely && { year }) };
}
