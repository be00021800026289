/** Finds, among the words before some values, those that name their row. */
import { cover } from '../words/cover';
import { lettersOf, numberingOf } from '../words/letters';
import { similarity } from '../words/similarity';
import { type Likeness, likeliest, type Term } from '../words/terms';
import { evidence } from './evidence';
import { isOneLine, isOneRow, rowNamedBefore, rowsNamedIn } from './one-line';
import type { Run, RunText } from './run';
import type { TableWords } from './table-words';

export interface RowLabel {
  /** As printed. */
  text: string;
  /** Rows and groups that the label may mean, the likeliest first; empty where none is like it. */
  candidates: readonly Likeness[];
  /** The words before the label: headings of columns and groups. */
  before: RunText[];
}

/** @param rowTerms the table's rows and row groups */
function rowLabelOf({ texts }: Run, rowTerms: readonly Term[]): RowLabel {
  const last = texts.at(-1);
  if (!last) return { text: '', candidates: [], before: [] };
  if (last.glued) return gluedLabel(texts, last, rowTerms);
  let best: RowLabel & { score: number } = { text: last.text, candidates: [], before: texts.slice(0, -1), score: 0 };
  for (let pieces = 1; pieces <= evidence.label.mostPieces && pieces <= texts.length; pieces += 1) {
    const taken = texts.slice(-pieces);
    if (taken.some(({ glued, line }) => glued || (line.grid !== undefined && pieces > 1))) break;
    const text = taken.map((piece) => piece.text).join('');
    const candidates = likeliest(text, rowTerms);
    const score = candidates[0]?.score ?? 0;
    if (score > best.score + (pieces > 1 ? evidence.label.betterByPieces : 0))
      best = { text, candidates, before: texts.slice(0, -pieces), score };
  }
  return best;
}

/** The end of a glued text that is most like a row's label. */
function gluedLabel(texts: readonly RunText[], last: RunText, terms: readonly Term[]): RowLabel {
  const { text: letters, origin } = lettersOf(last.text);
  const ends = terms.map((term) => ({ term, ...bestEnd(letters, term.core) }));
  const candidates = ends
    .filter(({ score }) => score >= evidence.likeness.sameLabel)
    .sort((left, right) => right.score - left.score);
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
  const { gluedLetters, gluedLikeness } = evidence.label;
  const longest = Math.min(letters.length, core.length + gluedLetters);
  for (let length = Math.max(2, core.length - gluedLetters); length <= longest; length += 1) {
    const score = similarity(letters.slice(-length), core);
    if (score > best.score) best = { length, score };
  }
  return best.score >= gluedLikeness ? best : { length: 0, score: 0 };
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

/** What a run's words say of its row. */
export interface RunLabel {
  label: RowLabel;
  /** The words that are no label's: all of them, where the last are a column's. */
  before: readonly RunText[];
  /** The values of all rows of the table stand side by side. */
  isLine: boolean;
  /** Codes of the rows and row groups named before the values, in their order. */
  rowsNamed: readonly string[];
  /** What the row may be, the likeliest first, in whatever group. */
  candidates: readonly Likeness[];
}

export function readLabel(run: Run, words: TableWords): RunLabel {
  const label = rowLabelOf(run, words.rowTerms);
  const whole = cover(
    run.texts.map(({ text }) => text),
    words.terms,
  );
  if (!isOneLine(words, whole, label))
    return { label, before: label.before, isLine: false, rowsNamed: [], candidates: label.candidates };
  const named = rowNamedBefore(whole);
  const isLine = !isOneRow(words, named, run.values.length);
  return { label, before: run.texts, isLine, rowsNamed: rowsNamedIn(whole), candidates: named ? [named] : [] };
}

/** Weighs a candidate by the group in force: each group numbers its rows from one. */
export function inContext({ term, score }: Likeness, group: string | undefined): Likeness {
  if (term.kind !== 'row' || !term.group || !group || term.group === group) return { term, score };
  const { shortWord, otherGroup } = evidence.likeness;
  return { term, score: term.core.length <= shortWord ? 0 : score - otherGroup };
}
