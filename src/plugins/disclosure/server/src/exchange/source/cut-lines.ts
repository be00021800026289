/** Lines cut at places inside them. */
import { halfWidth } from '../words/letters';
import { cutLine, onlyText, type SourceLine } from './source-line';

/** A stretch of one line's text. */
export interface LineStretch {
  /** The line's position. */
  line: number;
  start: number;
  end: number;
}

/** The lines from the end of one stretch to the start of the next, without the mark that ends a heading. */
export function linesBetween(
  lines: readonly SourceLine[],
  from: LineStretch | undefined,
  to: LineStretch | undefined,
): SourceLine[] {
  const first = from?.line ?? -1;
  const last = to?.line ?? lines.length;
  const head = from && lines[first];
  const tail = to && lines[last];
  if (head && first === last) return cut(head, from.end, to?.start);
  return [
    ...(head ? cut(head, from.end, undefined) : []),
    ...lines.slice(first + 1, last),
    ...(tail ? cut(tail, 0, to.start) : []),
  ];
}

function cut(line: SourceLine, from: number, to: number | undefined): SourceLine[] {
  const whole = onlyText(line) ?? '';
  const opening = from > 0 ? (/^[:。,.、\s]*/.exec(halfWidth(whole.slice(from)))?.[0].length ?? 0) : 0;
  const piece = cutLine(line, from + opening, to ?? whole.length);
  return onlyText(piece) === undefined ? [] : [piece];
}
