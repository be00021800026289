/** Where the words of findings stand in a text that may have changed since it was checked. */
import type { Finding, Severity } from '../../../model';

export interface Span {
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

export type Quoted = Pick<Finding, 'quote' | 'offset'>;

/**
 * Finds the words of a finding: where they stood, or else where they stand nearest to it.
 *
 * @returns `undefined` where the words are gone
 */
export function spanOf(text: string, { quote = '', offset = 0 }: Quoted): Span | undefined {
  if (quote === '') return undefined;
  const before = text.lastIndexOf(quote, offset);
  const after = text.indexOf(quote, offset);
  const isBeforeNearer = after < 0 || (before >= 0 && offset - before < after - offset);
  const start = isBeforeNearer ? before : after;
  return start < 0 ? undefined : { start, end: start + quote.length };
}

/** The spans of a chapter's findings, by severity. */
export function spansOf(
  text: string,
  findings: readonly (Quoted & Pick<Finding, 'severity'>)[],
): Record<Severity, Span[]> {
  const spans: Record<Severity, Span[]> = { error: [], warning: [], notice: [] };
  for (const finding of findings) {
    const span = spanOf(text, finding);
    if (span) spans[finding.severity].push(span);
  }
  return spans;
}
