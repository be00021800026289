/** How much a printed word says a declared one. Set on the labels of the form, each against each, and their misprints in the originals. */
/** How much two reduced texts are alike. */
export const likeness = {
  /** A text that lies whole in the other, and more by the share that it has of it: 其他 in 其他处理 is 0.8. */
  contained: 0.6,
  containedShare: 0.4,
  /** Below this, two labels are not the same: on labels of the form, two rows are never more alike than 0.6. */
  sameLabel: 0.6,
  /** A likely misprint or a piece of the form's own word: one letter of six. */
  surely: 0.9,
  /** A word that is less like a label than this is listed, if it is none. */
  label: 0.8,
  /** What another numbering takes from the likeness of words. */
  otherNumbering: 0.05,
  /** Words of so few letters are compared whole: 总计, 其他, 规章. */
  shortWord: 3,
  /** What a row loses outside its group, whose numbering begins anew. */
  otherGroup: 0.25,
  /** A shorter text lies in others by chance. */
  shortestContained: 2,
  /** A text that is longer than so many times the other, and so much, is not worth comparing. */
  timesLonger: 4,
  lettersLonger: 8,
} as const;

export const label = {
  /** Pieces that one label may be broken into, and how much better each more has to make it. */
  mostPieces: 4,
  betterByPieces: 0.05,
  /** Letters by which the end of a glued text may be shorter or longer than a label. */
  gluedLetters: 3,
  gluedLikeness: 0.75,
  /** A label of the form's own words, but for its numbering, needs no guess. */
  certain: 0.99,
} as const;
