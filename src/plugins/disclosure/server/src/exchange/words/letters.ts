/** Texts reduced to what labels are compared by. */
import { remember } from './remember';
import { simplified } from './traditional';

/** The letters and digits of a text, and where each stood. */
export interface Letters {
  text: string;
  /** `text[i]` comes from the source text at `origin[i]` (UTF-16 units). */
  origin: number[];
}

const silent = /[\p{P}\p{S}\p{Z}\p{C}①-⒛]/u;
const sameWord: Record<string, string> = { 它: '他' };

const otherWidth = /[\uFF01-\uFF5E\u00A0\u3000\u2000-\u200B\u202F\uFEFF]/;

/**
 * Full-width forms become half-width ones, and traditional characters simplified ones, position by position.
 *
 * @returns a text of the same length
 */
export function halfWidth(text: string): string {
  const simple = simplified(text);
  if (!otherWidth.test(simple)) return simple;
  return simple
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u3000\u2000-\u200B\u202F\uFEFF]/g, ' ');
}

/** A text without spaces, punctuation and widths; 其它 and 其他, 合计 and 总计 become the same. */
export const lettersOf = remember(reduce);

function reduce(source: string): Letters {
  let text = '';
  const origin: number[] = [];
  let position = 0;
  for (const char of simplified(source)) {
    for (const letter of lettersIn(char)) {
      text += letter;
      for (let unit = 0; unit < letter.length; unit += 1) origin.push(position);
    }
    position += char.length;
  }
  return { text: text.replace(/合计|共计/g, '总计'), origin };
}

function lettersIn(char: string): string[] {
  if (isPlain(char)) return [sameWord[char] ?? char];
  if (silent.test(char)) return [];
  return [...char.normalize('NFKC').toLowerCase()].filter((letter) => !silent.test(letter));
}

/** A Chinese character or a digit, which stays as it is. */
const isPlain = (char: string): boolean => (char >= '\u4E00' && char <= '\u9FFF') || (char >= '0' && char <= '9');

export type NumberingStyle = 'chinese' | 'bracket' | 'digit';

/** The number that a label or heading begins with, such as 一、 or (三) or 2. */
export interface Numbering {
  ordinal: number;
  style: NumberingStyle;
  /** Length of the numbering in the text, with the spaces around it. */
  length: number;
}

const numerals = '一二三四五六七八九十';
const patterns: readonly [NumberingStyle, RegExp][] = [
  ['chinese', /^\s*第?([一二三四五六七八九十]{1,3})(?:[、.,:]|部分|章)[、.,:\s]*/],
  ['bracket', /^\s*[([【〔]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[)\]】〕][、.,:\s]*/],
  ['digit', /^\s*(\d{1,2})\s*(?:[、.)](?!\d))[\s]*/],
  ['digit', /^\s*([①-⑳])[、.\s]*/],
];

/** @returns `undefined` for a text without numbering */
export function numberingOf(text: string): Numbering | undefined {
  return readNumbering(text.slice(0, 16));
}

const readNumbering = remember((text: string): Numbering | undefined => {
  const start = halfWidth(text);
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(start);
    if (match?.[1]) return { ordinal: ordinalOf(match[1]), style, length: match[0].length };
  }
  return undefined;
});

function ordinalOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (numeral >= '①' && numeral <= '⑳') return numeral.charCodeAt(0) - 0x245f;
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (char: string | undefined) => (char ? numerals.indexOf(char) + 1 : 0);
  return numeral.includes('十') ? (digit(tens) || 1) * 10 + digit(units) : digit(units);
}

/** The letters of a text without its numbering. */
export function coreOf(text: string): string {
  const numbering = numberingOf(text);
  return lettersOf(numbering ? text.slice(numbering.length) : text).text;
}
