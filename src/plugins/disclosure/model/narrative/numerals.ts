/** Numbers written in Chinese characters, as 四十余条 has one. */

const digits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((digit, value) => [digit, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

interface Reckoning {
  /** What 万 and 亿 have closed. */
  whole: number;
  /** What 十, 百 and 千 have closed since. */
  part: number;
  /** Digits that nothing has closed yet. */
  digit: number;
}

/** One character more; `undefined` where it cannot stand there, as 百 without a digit before it. */
function step({ whole, part, digit }: Reckoning, mark: string, first: boolean): Reckoning | undefined {
  const value = digits.get(mark);
  if (value !== undefined) return { whole, part, digit: digit === 0 ? value : digit * 10 + value };
  const factor = large.get(mark);
  if (factor !== undefined) return { whole: (whole + part + digit) * factor, part: 0, digit: 0 };
  const power = powers.get(mark);
  if (power === undefined || (digit === 0 && !(power === 10 && first))) return undefined;
  return { whole, part: part + (digit || 1) * power, digit: 0 };
}

/** @returns the number, or `undefined` where the characters are none, such as 百十 */
export function chineseNumeral(text: string): number | undefined {
  let reckoning: Reckoning | undefined = { whole: 0, part: 0, digit: 0 };
  for (const [place, mark] of [...text].entries()) {
    reckoning = step(reckoning, mark, place === 0);
    if (!reckoning) return undefined;
  }
  return reckoning.whole + reckoning.part + reckoning.digit;
}
