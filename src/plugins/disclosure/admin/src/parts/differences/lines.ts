/** A line of both versions as pieces, whichever way it changed. */
import { type LineChange, type LineStyle, markedWords, type Piece } from '#model';

/** What a line reads like, and as what sort of line it stands: as it stands now, or as it stood. */
export interface ShownLine {
  readonly style: LineStyle;
  readonly pieces: readonly Piece[];
  readonly kind: LineChange['kind'];
  /** Whether it became another sort of line: a paragraph a heading, an item one of another list. */
  readonly isOtherSort: boolean;
}

export function shownLine(change: LineChange): ShownLine {
  if (change.kind === 'changed') {
    const isOtherSort = JSON.stringify(change.from) !== JSON.stringify(change.to);
    return { kind: 'changed', style: change.to, pieces: change.pieces, isOtherSort };
  }
  const { kind, line } = change;
  const whole = markedWords(line.children, line.children).map(
    (piece): Piece => ({ kind, text: piece.text, marks: piece.marks }),
  );
  return { kind, style: line.style, pieces: whole, isOtherSort: false };
}
