/** Numbers in Chinese characters, plain or as on cheques: 十二, 贰, 壹佰零五. */
const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '零幺两参肆伍陸七八九'].flatMap((row) =>
    [...row].map((char, value) => [char, value] as const),
  ),
);
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };
const whole =
  /^([零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟两参陸万]{1,12})(?:件|条|项|个|宗|次|起|份|人|笔)?整?$/;

/** @returns `undefined` for what is no such number */
export function spelledNumber(text: string): number | undefined {
  const spelled = whole.exec(text.trim())?.[1];
  if (spelled === undefined) return undefined;
  const [high, low, more] = spelled.split('万');
  if (more !== undefined) return undefined;
  if (low === undefined) return belowMyriad(high ?? '');
  const [myriads, rest] = [belowMyriad(high ?? ''), low === '' ? 0 : belowMyriad(low)];
  return myriads === undefined || rest === undefined ? undefined : myriads * 10_000 + rest;
}

function belowMyriad(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let least = 10_000;
  for (const char of text) {
    const unit = tens[char];
    if (unit === undefined) {
      if (digit) return undefined;
      digit = digits[char];
    } else {
      if (unit >= least) return undefined;
      sum += (digit ?? 1) * unit;
      least = unit;
      digit = undefined;
    }
  }
  return text === '' ? undefined : sum + (digit ?? 0);
}
