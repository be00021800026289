/** Finds, among the words before some values, those that name their row. */
import { type Coverage, cover } from './cover';
import { lettersOf, numberingOf } from './letters';
import { similarity } from './similarity';
import type { Run, RunText } from './table-runs';
import { type Likeness, likeliest, sameLabel, type Term } from './terms';

export interface RowLabel {
  /** As printed. */
  text: string;
  /** Rows and groups that the label may mean, the likeliest first; empty where none is like it. */
  candidates: readonly Likeness[];
  /** The words before the label: headings of columns and groups. */
  before: RunText[];
}

/** Pieces that one label may be broken into. */
const mostPieces = 4;

/** @param rowTerms the table's rows and row groups */
export function rowLabelOf({ texts }: Run, rowTerms: readonly Term[]): RowLabel {
  const last = texts.at(-1);
  if (!last) return { text: '', candidates: [], before: [] };
  if (last.glued) return gluedLabel(texts, last, rowTerms);
  let best: RowLabel & { score: number } = { text: last.text, candidates: [], before: texts.slice(0, -1), score: 0 };
  for (let pieces = 1; pieces <= mostPieces && pieces <= texts.length; pieces += 1) {
    const taken = texts.slice(-pieces);
    if (taken.some(({ glued, line }) => glued || (line.grid !== undefined && pieces > 1))) break;
    const text = taken.map((piece) => piece.text).join('');
    const candidates = likeliest(text, rowTerms);
    const score = candidates[0]?.score ?? 0;
    if (score > best.score + (pieces > 1 ? 0.05 : 0))
      best = { text, candidates, before: texts.slice(0, -pieces), score };
  }
  return best;
}

/** The end of a glued text that is most like a row's label. */
function gluedLabel(texts: readonly RunText[], last: RunText, terms: readonly Term[]): RowLabel {
  const { text: letters, origin } = lettersOf(last.text);
  const ends = terms.map((term) => ({ term, ...bestEnd(letters, term.core) }));
  const candidates = ends.filter(({ score }) => score >= sameLabel).sort((left, right) => right.score - left.score);
  const [best] = candidates;
  const start = best ? startOf(last.text, origin[letters.length - best.length] ?? 0) : 0;
  const head = last.text.slice(0, start);
  return {
    text: last.text.slice(start),
    candidates,
    before: [...texts.slice(0, -1), ...(head.trim() === '' ? [] : [{ ...last, text: head }])],
  };
}

function bestEnd(letters: string, core: string): { length: number; score: number } {
  if (letters.endsWith(core)) return { length: core.length, score: 1 + core.length / 1000 };
  let best = { length: 0, score: 0 };
  for (let length = Math.max(2, core.length - 3); length <= Math.min(letters.length, core.length + 3); length += 1) {
    const score = similarity(letters.slice(-length), core);
    if (score > best.score) best = { length, score };
  }
  return best.score >= 0.75 ? best : { length: 0, score: 0 };
}

/** Takes the label's own numbering into it. */
function startOf(text: string, position: number): number {
  for (const length of [4, 3, 2, 1]) {
    const start = position - length;
    const numbering = start >= 0 && numberingOf(text.slice(start));
    if (numbering && numbering.length >= length) return start;
  }
  return position;
}

/**
 * The row named somewhere before the values, where columns are named after it: 行政复议 above its five outcomes.
 *
 * @returns `undefined` when no row or more than one is named
 */
export function rowNamedBefore({ found }: Coverage): Likeness | undefined {
  const rows = found.filter(({ term }) => term.kind === 'row' || term.kind === 'group');
  const term = rows.length === 1 ? rows[0]?.term : undefined;
  return term && { term, score: 0.9 };
}

/** How the words before a label are accounted for. */
export function coverBefore(before: readonly RunText[], terms: readonly Term[]): Coverage {
  return cover(
    before.map(({ text }) => text),
    terms,
  );
}
