import type { Label } from '../layout/declaration';

/** What is malformed in a document; the rule ids stand in `checks/rules/structure.ts`. */
export interface Problem {
  rule: 'structure.row' | 'structure.column' | 'structure.value' | 'structure.section';
  /** A cell address, `sections.<chapter or position>`, or the name of a field. */
  path: string;
  message: Label;
}

export type Report = (rule: Problem['rule'], path: string, zh: string, en: string) => void;

/** Shortens what a caller sent, so that a message can quote it. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Characters that XML 1.0, and so Word and Excel, cannot hold; PostgreSQL refuses the first of them as well.
const unstorable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text holds NUL, another forbidden control character or half a surrogate pair. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}
