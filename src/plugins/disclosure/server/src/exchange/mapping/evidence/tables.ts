/** What lines of a table and its figures are told by. Set on the copied shapes of the originals: rows, streams and glued text. */
export const table = {
  /** Words that make a line or a stretch of a text a table's, and the letters of other words that may stand between two. */
  fewestWords: 5,
  longestGap: 12,
  /** Of the letters of a line, so many may be no word's of the table: the line holds figures and misprints. */
  unknownInLine: 0.6,
  /** Of the letters of a label or of glued text, so many may be no word's of the table. */
  unknownInLabel: 0.3,
  /** A piece of which so many letters are no word's of the table is listed. */
  unknownListed: 0.5,
  /** Shorter words occur in any text, and tell no table. */
  shortestWord: 4,
  shortestGlued: 20,
  longestLabel: 60,
  /** So many headings in a row are the head of a table, even where no figure follows. */
  headings: 3,
  /** So many rows that are there a second time are a second table. */
  rowsTwice: 3,
  /** A numeral of more digits is no word's numbering: 二十三 is the longest that a form could need. */
  longestNumbering: 3,
  /** Times as many parts that begin with a label as with figures: then one label is missing, and the order is the usual one. */
  usualOrder: 2,
  /** Cells of a row among which a label stands behind a serial number. */
  serialBefore: 3,
} as const;

export const figure = {
  /** Decimals that an amount of the form keeps. */
  decimals: 6,
  /** Characters of the longest number that a cell holds: 12 digits, 6 decimals, and the signs and units among them. */
  longest: 24,
  /** Characters before and after a number that say what it is: a line may be as long as a file. */
  surroundings: 20,
} as const;

/** Work worth doing: pieces that one search tries, ways of parting digits, choices among rows. */
export const work = { splitTries: 500_000, splits: 2_000, decisions: 50_000 } as const;
