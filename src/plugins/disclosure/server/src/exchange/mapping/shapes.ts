/** The shapes in which a table reaches us, as rows: the first that a line has reads it. */
import type { SourceLine } from '../source/source-line';
import { counted, glued, prose, sentenceFirst } from './shapes/prose';
import { row } from './shapes/row';
import { blankMark, emptyCell, figures, labelLine } from './shapes/single';
import type { Shape, Token } from './shapes/token';
import type { TableWords } from './table-words';

export const shapes: readonly Shape[] = [
  row,
  emptyCell,
  figures,
  blankMark,
  counted,
  sentenceFirst,
  glued,
  labelLine,
  prose,
];

/** What a line says. The last shape reads every line. */
export function tokensOf(line: SourceLine, words: TableWords): readonly Token[] {
  for (const shape of shapes) {
    const tokens = shape.read(line, words, (piece) => tokensOf(piece, words));
    if (tokens) return tokens;
  }
  return [];
}
