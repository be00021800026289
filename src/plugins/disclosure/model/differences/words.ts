/** How a text falls into words, so that a difference names whole words and whole numbers. */

/** A number with its separators, a word in other letters, a run of Chinese, blanks, or one other character. */
const pieces = /\d+(?:[.,，]\d+)*|[\p{Script=Latin}\p{M}]+|\p{Script=Han}+|\s+|./gsu;
const chinese = /^\p{Script=Han}/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; joined they are the text again. An empty text is one empty word, so that it is not lost. */
export function wordsOf(text: string): string[] {
  const words = (text.match(pieces) ?? []).flatMap((piece) =>
    chinese.test(piece) ? [...segmenter.segment(piece)].map(({ segment }) => segment) : [piece],
  );
  return words.length > 0 ? words : [text];
}
