/** The words before a row's label that no word of the table accounts for. */
import type { Table } from '#model';
import type { SourceLine } from '../source/source-line';
import { printedUnit } from '../words/cell-text';
import type { Coverage } from '../words/cover';
import type { Likeness } from '../words/terms';
import { evidence } from './evidence';
import type { HeadingWords } from './heading-words';
import { guessed, left, type StepNotes } from './notes';
import type { RunText } from './run';
import { type TableWords, wordLike } from './table-words';

/**
 * Words that are no label: text of the chapter before its table, else listed.
 *
 * @param isFirst whether no row of the table stands before them
 */
export function unknownWords(
  before: HeadingWords,
  { missing, letters }: Coverage,
  words: TableWords,
  isFirst: boolean,
): { body: SourceLine[]; said: StepNotes[] } {
  const parts = before.map((piece, at) => {
    const gone = missing[at] ?? 0;
    const isMostly = gone >= evidence.table.unknownListed * (letters[at] ?? 0);
    return gone === 0 ? {} : unknownWord(piece, words, isFirst, isMostly);
  });
  return { body: parts.flatMap(({ body }) => body ?? []), said: parts.flatMap(({ said }) => said ?? []) };
}

/** @param isMostly whether most of its letters are no word's of the table */
function unknownWord(
  piece: RunText,
  words: TableWords,
  isFirst: boolean,
  isMostly: boolean,
): { body?: SourceLine; said?: StepNotes[] } {
  const best = wordLike(piece.text, words);
  if (best?.term.kind === 'column') return { said: columnSaid(piece, best, words.table) };
  if (best && best.score >= evidence.likeness.label) return {};
  const unit = unitSaid(piece, words.table);
  if (unit.length > 0 || !(piece.glued || isMostly)) return { said: unit };
  if (isFirst && piece.line.kind === 'paragraph' && !piece.glued) return { body: piece.line };
  return { said: [left(piece.text, piece.line.where)] };
}

function columnSaid({ text }: RunText, { term, score }: Likeness, table: Table): StepNotes[] {
  if (score === 1) return [];
  const path = `${table.code}.*.${term.code}`;
  return [guessed(path, text, score, '按相近的列标签识别', 'The column was recognised by a similar label')];
}

/** A heading that is no known column's and names another unit of money than the layout's: which amount it is for is not sure. */
function unitSaid({ text, line }: RunText, table: Table): StepNotes[] {
  const column = table.parts.flatMap(({ columns }) => columns).find(({ unit }) => unit);
  const unit = /(亿元|万元|千元|百元|元)/.exec(text)?.[0];
  if (!column || !unit || printedUnit(`(${unit}`, column) === undefined) return [];
  return [
    guessed(
      `${table.code}.*.${column.code}`,
      text,
      evidence.confidence.doubtful,
      '原文的金额单位可能不同，数字未换算，请核对',
      'The source may state amounts in another unit; they were taken as they stand',
    ),
    left(text, line.where),
  ];
}
