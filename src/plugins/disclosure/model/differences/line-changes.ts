/** What changed between two chapters, line by line. */
import { digestOf } from '../document/canonical';
import { align, pairAlike } from './align';
import type { Line, LineStyle } from './lines';
import { markedWords, type Piece, sideOf } from './marked-words';
import { wordsOf } from './words';

/** One line of both texts. A `changed` one stayed a line and has other words or another look. */
export type LineChange =
  | { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly line: Line }
  | { readonly kind: 'changed'; readonly from: LineStyle; readonly to: LineStyle; readonly pieces: readonly Piece[] };

/** Two lines with less in common than this are one that went and one that came. Measured on corrected reports. */
const leastAlike = 0.3;

export function lineChanges(from: readonly Line[], to: readonly Line[]): LineChange[] {
  const changes: LineChange[] = [];
  let gap: Gap = { from: [], to: [] };
  const close = () => {
    changes.push(...changesIn(gap));
    gap = { from: [], to: [] };
  };
  for (const step of align(from.map(digestOf), to.map(digestOf))) {
    const before = step.kind === 'inserted' ? undefined : from[step.from];
    const after = step.kind === 'deleted' ? undefined : to[step.to];
    if (before && after) {
      close();
      changes.push({ kind: 'kept', line: after });
    } else if (before) gap.from.push(before);
    else if (after) gap.to.push(after);
  }
  close();
  return changes;
}

/** Lines between two that stayed. */
interface Gap {
  from: Line[];
  to: Line[];
}

function changesIn({ from, to }: Gap): LineChange[] {
  const changes: LineChange[] = [];
  const [before, after] = [from.map(wordCounts), to.map(wordCounts)];
  const pairs = pairAlike(from.length, to.length, (left, right) => likeness(before[left], after[right]));
  const only = (kind: 'deleted' | 'inserted', lines: readonly Line[]) =>
    changes.push(...lines.map((line) => ({ kind, line })));
  let [left, right] = [0, 0];
  for (const [one, other] of pairs) {
    only('deleted', from.slice(left, one));
    only('inserted', to.slice(right, other));
    changes.push(...changeOf(from[one] as Line, to[other] as Line));
    [left, right] = [one + 1, other + 1];
  }
  only('deleted', from.slice(left));
  only('inserted', to.slice(right));
  return changes;
}

/** Rich text that is not in normal form is shown as a line that went and one that came: its pieces would not give it back. */
function changeOf(from: Line, to: Line): LineChange[] {
  const pieces = markedWords(from.children, to.children);
  const isWhole =
    digestOf(sideOf(pieces, 'from')) === digestOf(from.children) &&
    digestOf(sideOf(pieces, 'to')) === digestOf(to.children);
  if (isWhole) return [{ kind: 'changed', from: from.style, to: to.style, pieces }];
  return [
    { kind: 'deleted', line: from },
    { kind: 'inserted', line: to },
  ];
}

type Counts = ReadonlyMap<string, number>;

function wordCounts({ children }: Line): Counts {
  const counts = new Map<string, number>();
  for (const node of children)
    for (const { text } of node.type === 'text' ? [node] : node.children)
      for (const word of wordsOf(text)) if (word.trim() !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of words that two lines have in common. */
function likeness(one: Counts = new Map(), other: Counts = new Map()): number {
  const sum = (counts: Counts) => [...counts.values()].reduce((total, count) => total + count, 0);
  const common = [...one].reduce((total, [word, count]) => total + Math.min(count, other.get(word) ?? 0), 0);
  const all = sum(one) + sum(other);
  const share = all === 0 ? 0 : (2 * common) / all;
  return share < leastAlike ? 0 : share;
}
