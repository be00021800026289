/**
 * A chapter's text as the narrative rules read it: one way of writing each mark and each character, cut into sentences.
 * Every character keeps its place, so that a finding quotes what a person wrote.
 */

/** Full-width marks for half-width ones and simplified characters for traditional ones, each at the same place. */
const written =
  '(),;:?!％０１２３４５６７８９．佈條項開請動態類訴訟議復複結轉處無總計業團體機關書評標準發報區縣鄉鎮間網眾號與從為應當個篇價規範製辦億萬約餘數長續維經後願見說義單導東務員實設資訊電導術藝點擊讀閱內環財產';
const meant =
  '（），；：？！%0123456789.布条项开请动态类诉讼议复复结转处无总计业团体机关书评标准发报区县乡镇间网众号与从为应当个篇价规范制办亿万约余数长续维经后愿见说义单导东务员实设资讯电导术艺点击读阅内环财产';

/** Blanks that a line may hold besides the plain one. */
const blanks = '\u00a0\u3000\t';

/** What each UTF-16 unit is read as: most as themselves. */
const readAs = Uint16Array.from({ length: 0x1_0000 }, (_, unit) => unit);
for (const [place, mark] of [...written].entries()) readAs[mark.charCodeAt(0)] = meant.charCodeAt(place);
for (const mark of blanks) readAs[mark.charCodeAt(0)] = 0x20;

const comma = 0x2c;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A comma between a digit and a group of three digits belongs to the number. */
function isGrouping(text: string, place: number): boolean {
  const [one, two, three, four] = [1, 2, 3, 4].map((ahead) => isDigit(text.charCodeAt(place + ahead)));
  return isDigit(text.charCodeAt(place - 1)) && Boolean(one && two && three && !four);
}

export interface Sentence {
  /** Where the sentence begins and ends in the text (UTF-16 units); the mark that ends it is outside. */
  readonly start: number;
  readonly end: number;
  /** The paragraph's number, from 0. */
  readonly paragraph: number;
}

export interface Prose {
  /** As written. */
  readonly original: string;
  /** As long as the original, in one way of writing. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

function normalise(original: string): string {
  const pieces: string[] = [];
  let taken = 0;
  for (let place = 0; place < original.length; place += 1) {
    const unit = original.charCodeAt(place);
    const read = readAs[unit];
    if (read === unit || read === undefined || (unit === comma && isGrouping(original, place))) continue;
    pieces.push(original.slice(taken, place), String.fromCharCode(read));
    taken = place + 1;
  }
  pieces.push(original.slice(taken));
  return pieces.join('');
}

const ends = /[。！？\n]/g;
/** A text without any full stop is read in pieces, so that the work stays in proportion to its length. */
const longest = 1500;

function cut(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number) => {
    for (let from = start; from < end; from += longest) {
      const piece = { start: from, end: Math.min(end, from + longest), paragraph };
      if (text.slice(piece.start, piece.end).trim() !== '') sentences.push(piece);
    }
  };
  for (const { index } of text.matchAll(ends)) {
    close(index);
    start = index + 1;
    if (text.charAt(index) === '\n') paragraph += 1;
  }
  close(text.length);
  return sentences;
}

/** @returns the sentence that a place stands in; the mark that ends a sentence belongs to it */
export function sentenceAt({ sentences }: Pick<Prose, 'sentences'>, place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sentences[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= place ? found : undefined;
}

/** @param original the plain text of a chapter, one paragraph a line */
export function readProse(original: string): Prose {
  const text = normalise(original);
  return { original, text, sentences: cut(text) };
}
