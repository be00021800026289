/** Text files: paragraphs, and tables in the shapes that copying leaves. */
import { limits } from '../limits';
import { evidence } from '../mapping/evidence';
import { decodeText } from '../source/decode-text';
import { withLetters } from '../source/radicals';
import { rowLine, type Source, type SourceLine } from '../source/source-line';
import { unusable } from '../unusable-file';
import { markdownLine, withoutMarks } from './markdown';

/** Characters that draw the lines between cells. */
const pipes = /[|│┃║|¦]/;
const ruleOnly = /^[\s|│┃║|¦:=+\-—–─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬*]+$/;
const loneBar = /^\s*[|│┃║|¦]\s*$/;
const spaces = /[\s\u3000\u00A0\u200B\uFEFF]+/g;

/**
 * Reads text in which cells are parted by pipes (with or without one at the start or end of a line), tabs or drawn
 * lines, stand one a line, or are not parted at all.
 *
 * @throws UnusableFile for binary content and beyond the limits
 */
export function readText(bytes: Uint8Array): Source {
  const text = withLetters(decodeText(bytes));
  if (text.length > limits.characters) unusable('文本过长', 'The text is too long');
  return { lines: textLines(text), titles: [] };
}

/** The lines of a text, blank ones left out. */
export function textLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const raws = withBars(text.split('\n'));
  const isBordered = haveBorder(raws);
  let number = 0;
  for (const raw of raws) {
    number += 1;
    if (raw.trim() === '') continue;
    if (lines.length >= limits.lines) unusable('行数过多', 'The text has too many lines');
    const line = readLine(raw, `line ${number}`, isBordered);
    if (line) lines.push(line);
  }
  return lines;
}

/** Whether a pipe at the start of a line is a border, rather than the end of an empty first cell: most lines tell. */
function haveBorder(raws: readonly string[]): boolean {
  const piped = raws.filter((raw) => pipes.test(raw) && !ruleOnly.test(raw));
  return piped.filter((raw) => raw.trimStart().search(pipes) === 0).length * 2 > piped.length;
}

/** A bar on a line of its own ends the cell above it, where that has none. */
function withBars(raws: readonly string[]): string[] {
  const joined: string[] = [];
  let last = -1;
  for (const raw of raws) {
    const above = joined[last];
    const isBar = loneBar.test(raw) && above !== undefined && !pipes.test(above);
    if (isBar) joined[last] = `${above} |`;
    joined.push(isBar ? '' : raw);
    if (!isBar && raw.trim() !== '') last = joined.length - 1;
  }
  return joined;
}

function readLine(raw: string, where: string, isBordered: boolean): SourceLine | undefined {
  if (pipes.test(raw))
    return ruleOnly.test(raw) && /[-—–─━═=+:]{3}/.test(raw) ? undefined : rowLine(pipeCells(raw, isBordered), where);
  if (raw.includes('\t') && raw.trim().includes('\t'))
    return rowLine(raw.replace(/^ +/, '').split('\t').map(cellText), where);
  if (ruleOnly.test(raw) && raw.trim().length > evidence.textFile.longestBlankMark) return undefined;
  return markdownLine(raw, where);
}

/** The last pipe of a line is its border, and the first one where lines begin with one. */
function pipeCells(raw: string, isBordered: boolean): string[] {
  const cells = raw.split(pipes).map(cellText);
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  if (isBordered && cells.length > 1 && cells[0] === '') cells.shift();
  return cells;
}

const cellText = (text: string): string => withoutMarks(text).replace(spaces, ' ').trim().replace(/^"|"$/g, '').trim();
