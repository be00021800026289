/** The foot of a page of ours that has lost its marks: it names the form's notice, which no text of a chapter does in that way. */
import { type Label, layouts } from '#model';
import { footWords, siteFootWords } from '../report/foot-words';
import type { SourceLine } from '../source/source-line';

const both = ({ zh, en }: Label): string[] => [zh, en];
const notices = Object.values(layouts).map(({ notice }) => notice);
const noticeLabels = both(footWords.notice);

/** What stands before the notice, from the line above it upwards: a label with its value, or words that stand alone. */
const labels = [
  footWords.publishedAt,
  siteFootWords.code,
  siteFootWords.organization,
  footWords.year,
  footWords.organization,
].map(both);
const alone = [footWords.draft, siteFootWords.about, siteFootWords.compare, siteFootWords.files].map(both);
const fileNames = /^(?:HTML|网页|Word|Excel|CSV|JSON|PDF)\b/i;

const textIn = (line: SourceLine | undefined): string =>
  (line?.cells ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();

/**
 * Where the foot begins among the lines of the last chapter; -1 where there is none.
 *
 * A label and its value are one line, or two that follow one another, as the source has them.
 */
export function ownFootStart(lines: readonly SourceLine[]): number {
  const notice = lines.findLastIndex((line, at) => isNotice(line, lines[at + 1]));
  if (notice < 0) return -1;
  let start = notice;
  for (const words of labels) start = startOfFact(lines, start, words);
  for (let at = start - 1; at >= 0 && standsAlone(textIn(lines[at])); at -= 1) start = at;
  return start;
}

function isNotice(line: SourceLine, next: SourceLine | undefined): boolean {
  const text = textIn(line);
  const label = noticeLabels.find((word) => text.startsWith(word));
  if (label === undefined) return false;
  const value = text.slice(label.length).trim() || textIn(next);
  return notices.includes(value);
}

function startOfFact(lines: readonly SourceLine[], end: number, words: readonly string[]): number {
  const [above, before] = [textIn(lines[end - 1]), textIn(lines[end - 2])];
  if (words.includes(before)) return end - 2;
  return words.some((word) => above.startsWith(word)) ? end - 1 : end;
}

const standsAlone = (text: string): boolean => fileNames.test(text) || alone.some((words) => words.includes(text));
