/** The sections of a number format, each for some numbers. */

/** Excel computes with 15 digits: what binary fractions leave behind them is no part of a number. */
export const excelNumber = (value: number): number => Number(value.toPrecision(15));

export interface Section {
  /** Which numbers the section is for, where it says so itself. */
  condition?: (value: number) => boolean;
  /** Places for digits; none in a section of words alone. */
  digits: number;
  /** What the number is multiplied by before it is shown. */
  scale: number;
  decimals: number;
  /** A unit of money or a power of ten that is written behind the number. */
  unit: string;
  /** What is written where there are no digits. */
  words: string;
  /** The number is written as it is. */
  isGeneral: boolean;
  /** Whether the section is no fraction, no exponent, and nothing else that is not reckoned here. */
  isKnown: boolean;
}

type Token = { kind: 'digit' | 'point' | 'comma' | 'percent' | 'strange' } | { kind: 'words'; text: string };

const token =
  /"(?<quoted>[^"]*)"|[\\!](?<escaped>.)|[_*].|\[(?<bracket>[^\]]*)\]|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<strange>E[+-]|\/)|(?<plain>.)/gs;

export function sectionsOf(format: string): Section[] {
  const parts = format.match(/(?:"[^"]*"|[\\!_*].|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/gs) ?? [];
  return parts.map(sectionOf);
}

/** The section that a number is shown by. */
export function groupOf(value: number, sections: readonly Section[]): Section | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition))
    return sections.find(({ condition }) => condition?.(value)) ?? sections.find(({ condition }) => !condition);
  if (value < 0 && second) return second;
  return value === 0 && third ? third : first;
}

function sectionOf(text: string): Section {
  let condition: Section['condition'];
  const tokens = [...text.matchAll(token)].flatMap(({ groups = {} }): Token[] => {
    if (groups.bracket !== undefined) condition ??= conditionIn(groups.bracket);
    if (groups.digit) return [{ kind: 'digit' }];
    if (groups.point) return [{ kind: 'point' }];
    if (groups.comma) return [{ kind: 'comma' }];
    if (groups.percent) return [{ kind: 'percent' }];
    if (groups.strange) return [{ kind: 'strange' }];
    const words = groups.quoted ?? groups.escaped ?? groups.plain;
    return words === undefined ? [] : [{ kind: 'words', text: words }];
  });
  return { ...measure(tokens), ...(condition && { condition }) };
}

const comparisons: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

function conditionIn(bracket: string): Section['condition'] {
  const [, sign = '', limit] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket.trim()) ?? [];
  const compare = comparisons[sign];
  return compare && ((value) => compare(value, Number(limit)));
}

const wordsIn = (tokens: readonly Token[]): string =>
  tokens.map((one) => (one.kind === 'words' ? one.text : '')).join('');

function measure(tokens: readonly Token[]): Omit<Section, 'condition'> {
  const isDigit = ({ kind }: Token) => kind === 'digit';
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = tokens.slice(0, point === -1 ? tokens.length : point);
  // A point in quotes among the digits is shown, though the number has none there: 0!.0 is a tenth.
  const inner = whole.findIndex((one, at) => at > first && at < last && one.kind === 'words' && one.text === '.');
  const shift = inner === -1 ? 0 : whole.slice(inner).filter(isDigit).length;
  const fraction = point === -1 ? 0 : tokens.slice(point).filter(isDigit).length;
  const thousands = commasAfter(tokens, last) + (point === -1 ? 0 : commasAfter(tokens, whole.findLastIndex(isDigit)));
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const between = first === -1 ? '' : wordsIn(tokens.slice(first, last)).replace('.', '');
  const words = wordsIn(tokens);
  return {
    digits: tokens.filter(isDigit).length,
    scale: 10 ** (2 * percents - 3 * thousands - shift),
    decimals: fraction + shift,
    unit: first === -1 ? '' : unitIn(wordsIn(tokens.slice(last + 1))) + '%'.repeat(percents),
    words: words.trim(),
    isGeneral: /general|^\s*@\s*$/i.test(words),
    isKnown: between === '' && (fraction === 0 || shift === 0) && tokens.every(({ kind }) => kind !== 'strange'),
  };
}

/** Commas right after the last digit divide by a thousand each. */
function commasAfter(tokens: readonly Token[], digit: number): number {
  const rest = digit === -1 ? [] : tokens.slice(digit + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'comma');
  return end === -1 ? rest.length : end;
}

const unitIn = (words: string): string => /^\s*([百千万亿]+元?|元)/.exec(words)?.[1] ?? '';
