/** The words between two stretches of figures, parted into the label of a row and the heading of what follows. */
import { numberingBefore, placesOf } from '../words/cover';
import { lettersOf, numberingOf } from '../words/letters';
import { likeliest, type TermKind } from '../words/terms';
import { evidence } from './evidence';
import type { RunText } from './run';
import { isLike, isSurely, type TableWords } from './table-words';

export interface Parted {
  /** What stands before the heading, all where there is none. */
  label: RunText[];
  heading: RunText[];
  /** What stands behind the last word of the heading. */
  behind: RunText[];
  /** Whether figures come right after the names of columns. */
  endsInHeading: boolean;
}

const headingKinds: ReadonlySet<TermKind> = new Set(['part', 'stub', 'column', 'columnHeading', 'table', 'note']);

export function partedBy(texts: readonly RunText[], words: TableWords): Parted {
  const pieces = texts.flatMap((text) => (text.glued ? cutAtHeadings(text, words) : [text]));
  const heads = headingsAmong(pieces, words);
  const first = heads.indexOf(true);
  const last = heads.lastIndexOf(true);
  const start = first === -1 ? pieces.length : first;
  const end = labelEnd(pieces.slice(0, start), words);
  return {
    label: pieces.slice(0, end),
    heading: pieces.slice(end),
    behind: last === -1 ? [] : pieces.slice(last + 1),
    endsInHeading: heads.at(-1) === true && (pieces.at(-1)?.glued === true || heads.at(-2) === true),
  };
}

/** Whether some words end with the label of a row. */
export function namesRow(label: readonly RunText[], { rowTerms }: TableWords): boolean {
  const last = label.at(-1);
  return last !== undefined && isLike(last.text, rowTerms);
}

/** A label ends with the last text that is like a row's; a remark behind it is none of it. */
function labelEnd(texts: readonly RunText[], words: TableWords): number {
  const last = texts.findLastIndex((text) => namesRow([text], words));
  return last === -1 ? texts.length : last + 1;
}

/** What a piece may be: a word of the heading, a label of a row, or both, as 总计 without its numbering. */
type Role = 'heading' | 'both' | 'other';

function roleOf({ text, glued }: RunText, words: TableWords): Role {
  if (glued) return !isLike(text, words.rowTerms) && beginsWithHeading(text, words) ? 'heading' : 'other';
  const [best] = likeliest(text, words.terms).filter(({ term }) => headingKinds.has(term.kind));
  if (!best || best.score < evidence.likeness.surely) return 'other';
  const [row] = likeliest(text, words.rowTerms);
  if (!row || row.score < best.score) return 'heading';
  return row.term.numbering !== undefined && numberingOf(text) === undefined ? 'both' : 'other';
}

/** Which pieces are words of the heading: of those that may be a row's too, the ones that stand among such words. */
function headingsAmong(pieces: readonly RunText[], words: TableWords): boolean[] {
  const roles = pieces.map((piece) => roleOf(piece, words));
  const before = certainBefore(roles);
  const after = certainBefore(roles.toReversed()).reverse();
  return roles.map(
    (role, at) => role === 'heading' || (role === 'both' && [before[at], after[at]].includes('heading')),
  );
}

/** For each piece the nearest one before it that is not both. */
function certainBefore(roles: readonly Role[]): (Role | undefined)[] {
  let last: Role | undefined;
  return roles.map((role) => {
    const before = last;
    if (role !== 'both') last = role;
    return before;
  });
}

/** Whether glued words, cut at the headings, are one. */
function beginsWithHeading(text: string, { terms }: TableWords): boolean {
  const { text: letters } = lettersOf(text);
  const [first] = placesOf(letters, terms, new Uint8Array(letters.length));
  return first !== undefined && headingKinds.has(first.term.kind);
}

/** A glued text cut where words of rows and words of headings meet. */
function cutAtHeadings(source: RunText, words: TableWords): RunText[] {
  const { text: letters, origin } = lettersOf(source.text);
  const isRowAlone = isSurely(source.text, words.rowTerms);
  const places = isRowAlone ? [] : placesOf(letters, words.terms, new Uint8Array(letters.length));
  const cuts = places.flatMap(({ term, start }, at) => {
    const before = places[at - 1];
    const isOther = before && headingKinds.has(before.term.kind) !== headingKinds.has(term.kind);
    return isOther ? [numberingBefore(source.text, origin[start] ?? 0)] : [];
  });
  return [0, ...cuts].flatMap((from, at) => {
    const text = source.text.slice(from, cuts[at]);
    return text.trim() === '' ? [] : [{ ...source, text }];
  });
}
