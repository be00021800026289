/** What one asks of the words of a table while its lines are read. */
import type { Table } from '#model';
import { closest, cover } from '../words/cover';
import { type Likeness, rowTermsOf, type Term, type TermKind, termsOf } from '../words/terms';
import { evidence } from './evidence';

export interface TableWords {
  table: Table;
  /** All words of the table, and those that name rows and groups of rows. */
  terms: readonly Term[];
  rowTerms: readonly Term[];
}

export const wordsOf = (table: Table): TableWords => ({ table, terms: termsOf(table), rowTerms: rowTermsOf(table) });

const { surely, sameLabel } = evidence.likeness;

/** The word of a table that a text is like. */
export const wordLike = (text: string, { terms }: TableWords): Likeness | undefined => closest(text, terms, sameLabel);

/** Whether a text is like one of some words at all. */
export const isLike = (text: string, terms: readonly Term[]): boolean => closest(text, terms, sameLabel) !== undefined;

/** Whether a text is one of some words, but for a slip. */
export const isSurely = (text: string, terms: readonly Term[]): boolean => closest(text, terms, surely) !== undefined;

/** What a text names, but for a slip. */
export const kindOf = (text: string, { terms }: TableWords): TermKind | undefined =>
  closest(text, terms, surely)?.term.kind;

/** Whether words that stand between numbers are a table's. */
export function areTableWords(words: readonly string[], { terms }: TableWords): boolean {
  const { missing, letters } = cover(words, terms);
  const total = letters.reduce((sum, count) => sum + count, 0);
  const unknown = words.reduce((sum, word, at) => {
    const gone = missing[at] ?? 0;
    return sum + (gone > 0 && isLike(word, terms) ? 0 : gone);
  }, 0);
  return total > 0 && unknown / total <= evidence.table.unknownInLabel;
}
