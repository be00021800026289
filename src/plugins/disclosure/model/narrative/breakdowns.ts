/**
 * Totals and the parts that are said to make them up: 共N条，其中A类a条、B类b条. A breakdown is kept only where the words
 * announce one; whether it adds up is judged elsewhere.
 */

import { type Breakdown, isCount, isRemainder } from './breakdown';
import { announcement, carried, change, closeAnnouncement, elsewhere, openEnd, remedy } from './breakdown-words';
import type { Mention } from './clauses';
import type { Prose, Sentence } from './prose';
import { unannounced } from './unannounced';

const isTotal = (mention: Mention): boolean => isCount(mention) && !change.test(mention.before);

/** How far back a total may stand, in sentences. */
const reach = 2;
/** How many characters may stand between a total and an announcement that has to be close to it. */
const closeness = 14;

/** A sentence that announces parts more often is no prose. */
const mostAnnouncements = 12;

interface Announcement {
  /** Where the parts may begin. */
  readonly place: number;
  readonly start: number;
  readonly close: boolean;
}

function announcementsOf(text: string, { start, end }: Sentence): Announcement[] {
  const words = text.slice(start, end);
  const found = [
    ...[...words.matchAll(announcement)].map((match) => ({ match, close: false })),
    ...[...words.matchAll(closeAnnouncement)].map((match) => ({ match, close: true })),
  ];
  return found
    .map(({ match, close }) => ({ start: start + match.index, place: start + match.index + match[0].length, close }))
    .sort((one, other) => one.start - other.start)
    .slice(0, mostAnnouncements);
}

/** The totals that an announcement may speak of, nearest last. */
function totalsBefore(
  { start, close }: Announcement,
  mentions: readonly Mention[],
  { sentences }: Prose,
  sentence: number,
  parts: ReadonlySet<Mention>,
): Mention[] {
  const paragraph = sentences[sentence]?.paragraph;
  if (close) {
    const last = mentions.findLast(({ end }) => end <= start);
    return last && isTotal(last) && start - last.end <= closeness ? [last] : [];
  }
  for (let back = 0; back <= reach; back += 1) {
    if (sentences[sentence - back]?.paragraph !== paragraph) return [];
    const totals = mentions.filter(
      (mention) =>
        mention.sentence === sentence - back && mention.end <= start && isTotal(mention) && !parts.has(mention),
    );
    if (totals.length > 0) return totals;
  }
  return [];
}

interface List {
  parts: Mention[];
  listed: Mention[];
  /** Whether something other than the end of the sentence ended the parts. */
  interrupted: boolean;
}

/** Whether a figure may be a part of a total at all. */
const mayBePart = ({ kind, before, after, unit }: Mention, total: Mention): boolean =>
  kind === 'count' &&
  ![elsewhere, change, carried].some((words) => words.test(before)) &&
  (!remedy.test(before) || remedy.test(total.before)) &&
  !(unit === '' && /\S/.test(after));

/** Whether a figure goes on with the list: not in one clause with the part before it, and behind no stronger mark. */
function goesOn(parts: readonly Mention[], { mark }: Mention): boolean {
  if (parts.length === 0) return true;
  const inner = parts.slice(1).map((part) => part.mark);
  return mark !== '' && !(inner.length > 0 && mark === '；' && !inner.includes('；'));
}

/** The figures behind an announcement up to the end of its sentence or parenthesis, shares left out. */
function behind(place: number, depth: number, mentions: readonly Mention[], sentence: number): Mention[] {
  const after = mentions.filter(({ start, depth: own, kind }) => start >= place && own <= depth && kind !== 'percent');
  const end = after.findIndex((mention) => mention.sentence !== sentence || mention.depth < depth);
  return end < 0 ? after : after.slice(0, end);
}

/** Whether the words between two parts announce the parts of the former. */
const announcesAnew = (text: string, part: Mention | undefined, { start }: Mention): boolean =>
  part !== undefined && text.slice(part.end, start).includes('其中');

function listAfter(found: readonly Mention[], total: Mention, text: string): List {
  const parts: Mention[] = [];
  for (const mention of found) {
    if (!mayBePart(mention, total) || !goesOn(parts, mention) || announcesAnew(text, parts.at(-1), mention)) break;
    parts.push(mention);
  }
  return { parts, listed: found.filter(isCount), interrupted: parts.length < found.length };
}

function isClosed({ parts, interrupted }: List, { text, sentences }: Prose): boolean {
  const last = parts.at(-1);
  if (!last || interrupted || !isRemainder(last.before.trim(), parts.slice(0, -1))) return false;
  const end = sentences[last.sentence]?.end ?? text.length;
  return !openEnd.test(text.slice(last.end, end).trim());
}

function breakdownAt(
  prose: Prose,
  mentions: readonly Mention[],
  sentence: number,
  said: Announcement,
  taken: ReadonlySet<Mention>,
): Breakdown | undefined {
  const totals = totalsBefore(said, mentions, prose, sentence, taken);
  const total = totals.findLast(({ before }) => !carried.test(before)) ?? totals.at(-1);
  if (!total) return undefined;
  const bracketed = prose.text.charAt(said.place - 1) === '（';
  const first = mentions.find(({ start }) => start >= said.place);
  if (!first || first.sentence !== sentence) return undefined;
  const depth = bracketed ? total.depth + 1 : first.depth;
  const list = listAfter(behind(said.place, depth, mentions, sentence), total, prose.text);
  if (list.parts.length < 2) return undefined;
  return { total, candidates: totals, parts: list.parts, listed: list.listed, closed: isClosed(list, prose) };
}

/** The figures of each sentence and of those before it that a total may stand in. */
function bySentence(mentions: readonly Mention[], count: number): (readonly Mention[])[] {
  const own: Mention[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) own[mention.sentence]?.push(mention);
  return own.map((_, position) => own.slice(Math.max(0, position - reach), position + 1).flat());
}

/** @returns the breakdowns that the words announce, each list once */
export function breakdownsOf(prose: Prose, mentions: readonly Mention[]): Breakdown[] {
  const found: Breakdown[] = [];
  const taken = new Set<Mention>();
  const near = bySentence(mentions, prose.sentences.length);
  for (const [position, sentence] of prose.sentences.entries())
    for (const said of announcementsOf(prose.text, sentence)) {
      const breakdown = breakdownAt(prose, near[position] ?? [], position, said, taken);
      if (!breakdown || breakdown.parts.some((part) => taken.has(part))) continue;
      found.push(breakdown);
      for (const part of breakdown.parts) taken.add(part);
    }
  return [...found, ...unannounced(prose, mentions, taken)];
}
