/**
 * Digits above and below the line as characters of their own: `52` with a raised 1 is `52¹`, which is no figure, and
 * never 521.
 */
export type Script = 'super' | 'sub';

const digits: Record<Script, readonly string[]> = { super: [...'⁰¹²³⁴⁵⁶⁷⁸⁹'], sub: [...'₀₁₂₃₄₅₆₇₈₉'] };

export function inScript(text: string, script: Script | undefined): string {
  return script ? text.replace(/\d/g, (digit) => digits[script][Number(digit)] ?? digit) : text;
}
