/** What every format is read into before it is mapped: a sequence of lines, each a paragraph or the cells of a table row. */
import type { Block } from '#model';
import { sliceBlock } from './rich-text';

/** A table cell, without those that a merged cell covers. */
export interface SourceCell {
  /** Trimmed; lines inside the cell are joined by {@link joinLines}. */
  text: string;
  /** The first grid column that the cell stands in, and how many it covers. */
  column: number;
  span: number;
  /** The number in the cell, where the cell shows another by its format. */
  shownFor?: string;
}

export interface SourceLine {
  /** `row`: the source keeps cells apart, even if the line holds one alone. */
  kind: 'paragraph' | 'row';
  /** At least one; a paragraph has exactly one. */
  cells: SourceCell[];
  /** The paragraph with its formatting; its plain text is the cell's. */
  block?: Block;
  /** The line stands for a picture, whose content cannot be read. */
  isPicture?: true;
  /** The list that the line is an item of. */
  list?: number;
  /** The table that the row belongs to, where the source says so: then columns are true grid columns. */
  grid?: number;
  /** Where the line stands in the source, such as `line 12` or `Sheet1!3`. */
  where: string;
}

export interface Source {
  lines: SourceLine[];
  /** Titles that stand outside the text, such as that of an HTML page. */
  titles: string[];
}

const figure = '[\\d０-９.,]';
const endsInFigure = new RegExp(`${figure}$`);
const startsWithFigure = new RegExp(`^${figure}`);

/**
 * The lines of a cell joined: without a space, but for Latin words. Figures stay on lines of their own, so that two are
 * never taken for one.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (endsInFigure.test(text) && startsWithFigure.test(line)) return `${text}\n${line}`;
    const needsSpace = /[\w.]$/.test(text) && /^[\w.]/.test(line);
    return text + (needsSpace ? ' ' : '') + line;
  }, '');
}

/** A paragraph without formatting. */
export function paragraphLine(text: string, where: string): SourceLine {
  return { kind: 'paragraph', cells: [{ text, column: 0, span: 1 }], where };
}

/** A row of cells that stand side by side, one column each. */
export function rowLine(texts: readonly string[], where: string, grid?: number): SourceLine {
  const cells = texts.map((text, column) => ({ text, column, span: 1 }));
  return { kind: 'row', cells, where, ...(grid !== undefined && { grid }) };
}

/** The line as one text, for a list of what was not mapped. */
export function textOf({ cells }: SourceLine): string {
  const texts = cells.map(({ text }) => text);
  while (texts.length > 1 && texts.at(-1) === '') texts.pop();
  return texts.join(' | ');
}

/** The text of a line in which only one cell says something, else `undefined`. */
export function onlyText({ cells }: SourceLine): string | undefined {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length === 1 ? filled[0]?.text : undefined;
}

/**
 * A stretch of a line that holds one text, without the spaces around it.
 *
 * @param start @param end positions in that text
 */
export function cutLine(line: SourceLine, start: number, end: number): SourceLine {
  const piece = (onlyText(line) ?? '').slice(start, end);
  const text = piece.trim();
  const from = start + piece.indexOf(text);
  return {
    kind: line.kind,
    cells: [{ text, column: 0, span: 1 }],
    where: line.where,
    ...(line.block && { block: sliceBlock(line.block, from, from + text.length) }),
  };
}
