/** Breakdowns that no word announces: a list that 其他 closes, and a sum that stands behind its parts. */

import { type Breakdown, isCount, isRemainder } from './breakdown';
import { announcement, change, doing, sumBehind } from './breakdown-words';
import type { Mention } from './clauses';
import type { Prose } from './prose';

/** So many parts make a list; with fewer, figures merely stand beside each other. */
const [fewestClosed, fewestSummed] = [3, 2];

/** A year or a day is no figure of a list. */
const date = /^(?:年度?|月|日)$/;

/** Figures that may be parts of one list: counted in one unit, in clauses of their own, none a sum or a change. */
function isList(parts: readonly Mention[], unit: string): boolean {
  return parts.every(
    (part, place) =>
      isCount(part) &&
      part.unit === unit &&
      unit !== '' &&
      !change.test(part.before) &&
      !sumBehind.test(part.before.trim()) &&
      (place === 0 || part.mark !== ''),
  );
}

/** 全年共公开信息N条，A类a条，B类b条，其他c条: the whole sentence is one total and its parts. */
function closedList([total, ...parts]: readonly Mention[]): Breakdown | undefined {
  const last = parts.at(-1);
  if (!total || !last || parts.length < fewestClosed || !isCount(total) || change.test(total.before)) return undefined;
  if (!isList(parts, total.unit) || !isRemainder(last.before.trim(), parts.slice(0, -1)) || last.after.trim() !== '')
    return undefined;
  if (parts.some(({ before }) => doing.test(before.trim()))) return undefined;
  return { total, candidates: [total], parts, listed: parts, closed: true };
}

/** A类a条，B类b条，合计N条: any figures right before the sum may be its parts. */
function summedList(mentions: readonly Mention[]): Breakdown | undefined {
  const total = mentions.at(-1);
  const parts = mentions.slice(0, -1);
  if (!total || parts.length < fewestSummed || !sumBehind.test(total.before.trim())) return undefined;
  if (total.mark === '' || !isCount(total) || !isList(parts, total.unit)) return undefined;
  return { total, candidates: [total], parts, listed: parts.toReversed(), closed: true };
}

/** @param taken the parts of breakdowns that words announce: their sentences are read already */
export function unannounced(
  { text, sentences }: Prose,
  mentions: readonly Mention[],
  taken: ReadonlySet<Mention>,
): Breakdown[] {
  const own: Mention[][] = sentences.map(() => []);
  for (const mention of mentions)
    if (mention.kind !== 'percent' && !date.test(mention.unit)) own[mention.sentence]?.push(mention);
  return own.flatMap((inside, place) => {
    const { start, end } = sentences[place] ?? { start: 0, end: 0 };
    if (inside.length < 3 || inside.some((mention) => taken.has(mention))) return [];
    if (text.slice(start, end).search(announcement) >= 0) return [];
    const found = summedList(inside) ?? closedList(inside);
    return found ? [found] : [];
  });
}
