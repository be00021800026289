/** What a printed cell says: a number with its unit, or nothing. */
import type { Cell, Column, Unit } from '#model';
import { halfWidth } from './letters';
import { remember } from './remember';

/**
 * `currency`: a sign of money stands before the number; `power`: it counts hundreds or more, of whatever the column
 * counts; `about`: the number is said to be none exactly; `spaced`: spaces set off its thousands.
 */
export type CellText =
  | {
      kind: 'number';
      value: number;
      yuan?: number;
      power?: string;
      currency?: true;
      sign?: true;
      about?: true;
      spaced?: true;
      plain: boolean;
    }
  /** `mark`: what is printed where a number is missing, such as `/` or 无; empty for an empty cell. */
  | { kind: 'blank'; mark: string }
  | { kind: 'words' };

const words: CellText = { kind: 'words' };
const blankMark = /^(?:[/\\|·.*_~―─–—−-]+|无|空|暂无|n\/?a|nil|无数据|不适用|…+)$/i;
const counters = '件次|人次|件|条|项|个|宗|次|起|份|人|笔|家|批|户|例|篇|期';
const number = new RegExp(
  `^(?:(?<currency>[¥￥]|人民币|RMB|CNY):?|(?<about>约合|约)|共计|共)?(?<sign>[+−–﹣-]|增加|增长|新增|增|减少|减|上升|下降|↑|↓)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?(?:\\((?<bracketed>[百千万亿]*元|${counters})\\)|(?<unit>[百千万亿]*元|[百千万亿]|${counters}))?整?(?:人民币)?$`,
  'i',
);
const negative = /^(?:[−–﹣-]|减|下降|↓)/;
const powers: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };
const yuanOf: Record<string, number | undefined> = {
  元: 1,
  ...Object.fromEntries(Object.entries(powers).map(([power, times]) => [`${power}元`, times])),
  百万元: 1_000_000,
  千万元: 10_000_000,
};

/** Digits on two lines, or with a space between them, are two numbers, but for thousands. */
const parted = /[\d.,]\s+[\d.,]/;
const spacedThousands = /^\D*\d{1,3}(?: \d{3})+(?:\.\d+)?\D*$/;

/**
 * Reads one cell. Spaces around digits do not matter, of whatever kind and width; thousands may be set off by commas or
 * spaces.
 *
 * @returns `words` for what is no number: leading zeros, broken thousands and several numbers included
 */
export const readCellText = remember((text: string): CellText => {
  const plain = halfWidth(text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')).trim();
  if (parted.test(plain) && !spacedThousands.test(plain)) return words;
  // Sheets are told by an apostrophe that a number is text.
  const bare = plain.replace(/\s/g, '').replace(/^['‘’`](?=[-+\d])/, '');
  if (bare === '' || blankMark.test(bare)) return { kind: 'blank', mark: bare };
  if (bare === '零' || bare === '〇') return { kind: 'number', value: 0, plain: false };
  const match = number.exec(bare)?.groups;
  if (!match) return words;
  const read = numberOf(match);
  return read.kind === 'number' && parted.test(plain) ? { ...read, spaced: true } : read;
});

function numberOf({
  currency,
  about,
  sign,
  digits = '',
  fraction = '',
  unit: open = '',
  bracketed = '',
}: Record<string, string | undefined>): CellText {
  const plainDigits = digits.replaceAll(',', '');
  if (plainDigits.length > 1 && plainDigits.startsWith('0')) return words;
  const size = Number(plainDigits + fraction);
  const unit = open || bracketed;
  const yuan = yuanOf[unit];
  return {
    kind: 'number',
    value: sign && negative.test(sign) ? 0 - size : size,
    ...(yuan !== undefined && { yuan }),
    ...(powers[unit] !== undefined && { power: unit }),
    ...(currency && { currency: true }),
    ...(sign && { sign: true }),
    ...(about && { about: true }),
    plain: !unit && (!sign || /^[+-]$/.test(sign)),
  };
}

/** How many of what its column counts one of a number's own unit is, such as 万. */
export const timesIn = ({ power }: Extract<CellText, { kind: 'number' }>): number | undefined =>
  power === undefined ? undefined : powers[power];

export const isNumber = (text: string): boolean => readCellText(text).kind === 'number';
export const isBlank = (text: string): boolean => readCellText(text).kind === 'blank';

/** The unit that a printed column label names, where that is another than the layout's. */
export function printedUnit(label: string, column: Column): number | undefined {
  if (!column.unit) return undefined;
  const match = /(?:单位:?|[(])\s*(?:人民币)?(亿元|万元|千元|百元|元)/.exec(halfWidth(label));
  const yuan = match?.[1] && yuanOf[match[1]];
  return yuan && yuan !== column.unit.yuan ? yuan : undefined;
}

/**
 * The number in the column's unit. A number without a unit stays as it is.
 *
 * @param yuan how many yuan one of the printed unit is
 */
export function convert(value: number, yuan: number | undefined, unit: Unit | undefined): number {
  if (yuan === undefined || !unit || yuan === unit.yuan) return value;
  const factor = yuan / unit.yuan;
  return Number((factor >= 1 ? value * factor : value / (1 / factor)).toFixed(6));
}

/** Whether a sign of money stands before an amount without a unit, in a column of thousands of yuan or more: it may be in yuan. */
export const mayBeYuan = ({ currency, yuan }: Extract<CellText, { kind: 'number' }>, unit: Unit | undefined): boolean =>
  currency === true && yuan === undefined && unit !== undefined && unit.yuan !== 1;

/** Whether the printed form fits the cell at all: 元 stands in no count, and 减 in no cell that cannot be negative. */
export function fits(text: Extract<CellText, { kind: 'number' }>, { column, type }: Cell): boolean {
  return (text.yuan === undefined || column.unit !== undefined) && (!text.sign || type.min < 0);
}
