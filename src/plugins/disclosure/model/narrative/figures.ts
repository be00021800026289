/** The figures in a text: what each says, in which unit, and within which bounds. */
import { chineseNumeral } from './numerals';
import type { Prose } from './prose';

/** `count`: of things that a report counts one by one. `other`: people, money, days and whatever else is measured. */
export type FigureKind = 'count' | 'percent' | 'other';

export interface Figure {
  readonly value: number;
  /** What the words allow: 100余 is 100 to 110, 约100 is 90 to 110; equal to `value` for an exact figure. */
  readonly least: number;
  readonly most: number;
  /** 条, 件, …; empty where none stands. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** Digits behind the point, for the tolerance of a share. */
  readonly places: number;
  /** From the first digit to behind the unit, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** How documents, pieces of information and applications are counted. */
const countUnits = '件次|条次|篇次|条|件|份|项|例|篇|次|宗|起|则';
const otherUnits =
  '万元|亿元|元|人次|批次|场次|户次|个百分点|百分点|工作日|分钟|小时|大类|年度|年|月|日|号|时|天|周|个|期|场|人|户|家|所|批|字|页|部|处|名|位|张|幅|本|册|辆|台|套|种|类|倍|款|章|亩|公里|平方|米|吨|度|届|级|轮';
const unitPattern = new RegExp(`(${countUnits}|%|${otherUnits})`, 'y');
const isCountUnit: ReadonlySet<string> = new Set(countUnits.split('|'));

const number =
  /(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?|[零〇一二两三四五六七八九十百千]{1,8}(?=\s?[余多]?\s?(?:条|件|份|例|篇|次|宗|起))/g;
const scale = /\s?([万亿]?)([余多]?)([万亿]?)\s?/y;
const before = /(约|近|将近|超过|超|逾|至少|不少于|第|〔|\[|No\.?|[A-Za-z])\s?$/;
const around = /(左右|上下|以上|以下|以内)/y;

const scales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Names in quotation marks and titles hold numbers that count nothing. Places are asked for in rising order. */
function names(text: string): (place: number) => boolean {
  const spans = [
    ...text.matchAll(/“[^”\n]{0,60}”|《[^》\n]{0,80}》|〔[^〕\n]{0,12}〕[^，。；、\n]{0,8}?号|"[^"\n]{0,60}"/g),
  ];
  let next = 0;
  return (place) => {
    while (next < spans.length && endOf(spans[next]) <= place) next += 1;
    return place >= (spans[next]?.index ?? Number.POSITIVE_INFINITY);
  };
}

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0);

/** The least power of ten above which a round number says nothing: 10 for 1,230, 100 for 1,700. */
function roundness(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

const nearOrLess = /约|近|左右|上下|以下|以内/;
const nearOrMore = /约|左右|上下|余|多|逾|超|以上|至少|不少于/;

function bounds(value: number, lead: string, tail: string, trail: string): { least: number; most: number } {
  if (lead === '' && tail === '' && trail === '') return { least: value, most: value };
  const step = Math.max(roundness(value), value * 0.1);
  const words = `${lead} ${tail}${trail}`;
  const least = nearOrLess.test(words) ? value - step : value;
  const most = nearOrMore.test(words) ? value + step : value;
  return { least, most };
}

/** 1.25万 was rounded to its last printed place. */
const rounding = (factor: number, places: number): number => (factor === 1 ? 0 : factor / 10 ** places / 2);

const kindOf = (unit: string): FigureKind =>
  unit === '%' ? 'percent' : unit === '' || isCountUnit.has(unit) ? 'count' : 'other';

function matchAt<T extends RegExp>(pattern: T, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** The figure whose first digit stands at a place; `undefined` for an ordinal (第三条) and a number of a document. */
function figureAt(text: string, place: number, digits: string): Figure | undefined {
  const lead = before.exec(text.slice(Math.max(0, place - 4), place))?.[1] ?? '';
  if (/[第〔[A-Za-z]|No/.test(lead)) return undefined;
  const written = /\d/.test(digits) ? Number(digits.replaceAll(',', '')) : chineseNumeral(digits);
  if (written === undefined) return undefined;
  const behind = place + digits.length;
  const [scaled = '', first = '', tail = '', second = ''] = matchAt(scale, text, behind) ?? [];
  const factor = (scales.get(first) ?? 1) * (scales.get(second) ?? 1);
  const value = Math.round(written * factor * 1e6) / 1e6;
  const unit = matchAt(unitPattern, text, behind + scaled.length)?.[1] ?? '';
  const end = unit === '' ? behind + scaled.trimEnd().length : behind + scaled.length + unit.length;
  const trail = matchAt(around, text, end)?.[1] ?? '';
  const places = (digits.split('.')[1] ?? '').length;
  const half = rounding(factor, places);
  const { least, most } = bounds(value, lead, tail, trail);
  return {
    value,
    least: least - half,
    most: most + half,
    unit,
    kind: kindOf(unit),
    places,
    start: place,
    end,
  };
}

/** @returns the figures in the order of the text; ordinals, document numbers and names are none */
export function figuresOf({ text }: Prose): Figure[] {
  const isName = names(text);
  return [...text.matchAll(number)].flatMap(({ index, 0: digits }) =>
    isName(index) ? [] : (figureAt(text, index, digits) ?? []),
  );
}
