/** The words beside a figure, and the sentence that it stands in. */
import type { Figure } from './figures';
import type { Prose, Sentence } from './prose';

/** A figure with the words of its clause. */
export interface Mention extends Figure {
  /** The words before the figure in its clause, without what belongs to the figure before it. */
  readonly before: string;
  /** The words behind the figure in its clause. */
  readonly after: string;
  /** How many parentheses are open. */
  readonly depth: number;
  /** The mark between the figure before and this one, the strongest there is: '' where both stand in one clause. */
  readonly mark: '' | '、' | '，' | '；' | '。';
  /** Position of its sentence. */
  readonly sentence: number;
}

/** Marks in rising strength, as far as a list is concerned; a line ends a sentence too. */
const order = ['', '、', '，', '；', '。'] as const;
/** By UTF-16 unit, the place of a mark in the order; 0 for whatever else there is. */
const strengths = new Uint8Array(0x1_0000);
for (const [place, marks] of ['', '、', '，', '；', '。！？\n'].entries())
  for (const mark of marks) strengths[mark.charCodeAt(0)] = place;

const edges = new Uint8Array(0x1_0000);
for (const mark of '，；：。！？、（）\n') edges[mark.charCodeAt(0)] = 1;
const isEdge = (text: string, place: number): boolean => edges[text.charCodeAt(place)] === 1;

function wordsBefore(text: string, from: number, place: number): string {
  let start = place;
  while (start > from && !isEdge(text, start - 1)) start -= 1;
  return text.slice(start, place);
}

function wordsAfter(text: string, place: number, to: number): string {
  let end = place;
  while (end < to && !isEdge(text, end)) end += 1;
  return text.slice(place, end);
}

/** The strongest mark between two places. */
function strongest(text: string, from: number, to: number): Mention['mark'] {
  let found = 0;
  for (let place = from; place < to; place += 1) found = Math.max(found, strengths[text.charCodeAt(place)] ?? 0);
  return order[found] ?? '';
}

const [opening, closing] = [0xff08, 0xff09];

/** How many parentheses more are open at one place than at another. */
function opened(text: string, from: number, to: number): number {
  let open = 0;
  for (let place = from; place < to; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit === opening) open += 1;
    else if (unit === closing) open -= 1;
  }
  return open;
}

/** How many characters of a clause are looked at: a longer one says nothing of its figure. */
const longest = 120;

/** @returns the figures of a text with the words beside them, in the order of the text */
export function mentionsOf({ text, sentences }: Prose, figures: readonly Figure[]): Mention[] {
  let sentence = 0;
  let depth = 0;
  let from = 0;
  return figures.map((figure, place): Mention => {
    while (sentence < sentences.length - 1 && figure.start > (sentences[sentence] as Sentence).end) {
      sentence += 1;
      depth = 0;
      from = Math.max(from, (sentences[sentence] as Sentence).start);
    }
    depth = Math.max(0, depth + opened(text, from, figure.start));
    from = figure.end;
    const begin = figures[place - 1]?.end ?? 0;
    const next = figures[place + 1]?.start ?? text.length;
    const { value, least, most, unit, kind, places, start, end } = figure;
    // Field by field: spreading so many objects takes a third of the time that a chapter is read in.
    return {
      value,
      least,
      most,
      unit,
      kind,
      places,
      start,
      end,
      before: wordsBefore(text, Math.max(begin, figure.start - longest), figure.start),
      after: wordsAfter(text, figure.end, Math.min(next, figure.end + longest)),
      depth,
      mark: place === 0 ? '' : strongest(text, begin, figure.start),
      sentence,
    };
  });
}
