import type { Label } from '../layout/label';

/** What is malformed in a document; the rule ids stand in `checks/rules/structure.ts`. */
export interface Problem {
  rule: 'structure.row' | 'structure.column' | 'structure.value' | 'structure.section';
  /** A cell address, `sections.<chapter or position>`, or the name of a field. */
  path: string;
  message: Label;
}

/** Told of each problem as it is found. */
export type OnProblem = (rule: Problem['rule'], path: string, zh: string, en: string) => void;

/** Names what a caller sent, shortened, so that a message can quote it. Never walks into it: it may be nested deep. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Characters that XML 1.0, and so Word and Excel, cannot hold; PostgreSQL refuses the first of them as well.
const unstorable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text is free of NUL, of other forbidden control characters and of half surrogate pairs. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

/** The most characters that a title, a heading or another one-line text may have; the database keeps no more. */
export const longestLine = 255;

export function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestLine && isStorable(value);
}
