/** What a line of a table says, piece by piece, whatever shape it has. */
import type { SourceLine } from '../../source/source-line';
import type { RunText, RunValue } from '../run';
import type { TableWords } from '../table-words';

export type Token =
  | { kind: 'label'; text: RunText }
  | { kind: 'figure'; value: RunValue; line: SourceLine }
  /** Nothing, or a mark for it: a figure where figures are expected, `otherwise` elsewhere. */
  | { kind: 'blank'; text: string; line: SourceLine; otherwise: readonly Token[] }
  /** Labels and figures in cells of one row. */
  | { kind: 'row'; labels: readonly RunText[]; values: readonly RunValue[]; line: SourceLine }
  /** A line of the chapter's text. */
  | { kind: 'body'; line: SourceLine }
  /** A line that says something that cannot be told. */
  | { kind: 'left'; line: SourceLine };

/** A shape in which lines of a table reach us. */
export interface Shape {
  name: string;
  /** What a line of it looks like. */
  looks: string;
  /** Why it is tried where it stands. */
  because: string;
  /**
   * @param again reads a piece of the line, which may have another shape
   * @returns `undefined` for a line of another shape
   */
  read(
    line: SourceLine,
    words: TableWords,
    again: (line: SourceLine) => readonly Token[],
  ): readonly Token[] | undefined;
}

export const label = (text: string, line: SourceLine, glued = false): Token => ({
  kind: 'label',
  text: { text, line, glued },
});

export const figure = (text: string, line: SourceLine): Token => ({ kind: 'figure', value: { text, line }, line });
