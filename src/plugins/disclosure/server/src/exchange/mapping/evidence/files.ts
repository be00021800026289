/** What a reader tells of a file before any word of the form is looked for. Each was set on files of the kind that it names. */
export const textFile = {
  /** Text with less than one hole in so many letters may be damaged UTF-8; another encoding has to leave one less in so many. */
  lettersForOneHole: 200,
  lettersForOneLess: 500,
  /** Bytes in which UTF-16 is looked for. */
  sample: 2_000,
  /** Zeros at every other byte, and times as many as at the rest, that prove UTF-16 without a mark. Set on the originals saved so. */
  zeros: 4,
  timesZeros: 4,
  /** One strange letter in so many, and one more, is no text. Set on archives and pictures renamed to .txt. */
  lettersForOneStrange: 50,
  /** A line of dashes so long is a rule between paragraphs; shorter ones are a blank mark. */
  longestBlankMark: 3,
} as const;

/** Of Word files: made by hand, with the offsets that Word and WPS set. */
export const word = {
  /** Half points from which on characters are raised or lowered for what they mean; less evens out fonts. */
  raised: 6,
} as const;

/** Of our own workbooks after someone moved things: the largest table has 30 rows and 15 columns. */
export const workbook = {
  /** The last row and column in which a figure is looked for. */
  rows: 300,
  columns: 100,
} as const;

/** Of web pages: the originals as 24 sites of offices printed them. */
export const webPage = {
  /** A cell with more text is no cell but a column of the page. */
  longestCell: 200,
  /** Less text is a frame that a script fills. */
  leastText: 60,
  /** So many titles of reports are a list of them; longer lines are no titles. */
  fewestTitles: 4,
  longestTitle: 80,
} as const;

/** Of pages of a PDF: the originals as Word, WPS, LibreOffice and Chromium print them. Lengths are in points. */
export const printedPage = {
  /** How far apart two lines may be drawn that are meant to be one. */
  sameLine: 2,
  /** The widest rectangle that is drawn for a line, and its most corners, the first one twice. */
  widestLine: 3,
  corners: 6,
  /** The shortest line that can be the border of a cell. */
  shortestLine: 4,
  /** A border this near to the edge of a text is the text's own. */
  insideText: 1,
  /** How far right of its left edge a text is certainly inside its cell. */
  leftInside: 0.1,
  /** In heights of a letter: the middle of a letter over its base, and bases so near are of one line. */
  middle: 0.35,
  sameBase: 0.5,
  /** In heights of a letter: a gap that parts cells rather than words, and one that is a space between Latin words. */
  cellGap: 2,
  wordGap: 0.15,
  /** How far from its edge a page's number and running head stand, as a part of its height. */
  edge: 0.12,
  /** What stands at the edge of so many pages, and of more than one in so many, is a running head. */
  pagesOfHead: 3,
  oneInPages: 2,
  /** A line that ends so many heights of a letter before the edge is not full. */
  fullWithin: 2,
  /** Letters whose sizes differ by so much are not of one paragraph. */
  otherSize: 1,
} as const;
