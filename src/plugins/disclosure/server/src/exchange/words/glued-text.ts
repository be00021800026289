/** Takes apart text in which labels and numbers stand without separators. */

import { evidence } from '../mapping/evidence';
import { halfWidth } from './letters';

export interface GluedPiece {
  kind: 'words' | 'number';
  text: string;
}

const numberRun =
  /(?:[+\-−–](?=\d)|[增减](?=\d))?\d(?:[\d\s.]|,(?=\d{3})|[+\-−–](?=\d)|[增减](?=\d)|[万亿千百]?元整?|(?:件次|人次|件|条|项|个|宗|次|起|份|人|笔)(?=\s|\d|$))*/g;
/** Words that make a number part of a text: 2020年, 60号. */
const partOfText = /^[年月日号时〕%‰级类]/;

/**
 * Words and runs of digits in turn. A run may hold several numbers; spaces in it part them. The number that a label
 * begins with stays with its label.
 *
 * @returns one piece of words for text without numbers
 */
export function piecesOf(text: string): GluedPiece[] {
  const plain = halfWidth(text);
  const pieces: GluedPiece[] = [];
  let from = 0;
  for (const { 0: run, index } of plain.matchAll(numberRun)) {
    const length = valueLength(plain, run, index);
    if (length === 0) continue;
    if (index > from) pieces.push({ kind: 'words', text: text.slice(from, index) });
    pieces.push({ kind: 'number', text: text.slice(index, index + length) });
    from = index + length;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

const { surroundings } = evidence.figure;

/** How much of a run is numbers: none where it is part of the text, all but the end where the next label's number is glued to it. */
function valueLength(text: string, run: string, index: number): number {
  const rest = text.slice(index + run.length, index + run.length + surroundings);
  if (partOfText.test(rest)) return 0;
  const isBracketed =
    /[(〔[]\s*$/.test(text.slice(Math.max(0, index - surroundings), index)) && /^\s*[)〕\]]/.test(rest);
  if (isBracketed) return 0;
  const numbered = /^[、)]/.test(rest) ? /\d\s*$/ : /\d\.\s*$/;
  const label = rest !== '' && numbered.exec(run);
  return label ? label.index : run.length;
}

/** The numbers and glued digits of a run: what its spaces part. */
export function partsOf(run: string): string[] {
  return halfWidth(run)
    .replace(/(?<=件次|人次|件|条|项|个|宗|次|起|份|人|笔)(?=\d)/g, ' ')
    .trim()
    .split(/\s+/);
}
