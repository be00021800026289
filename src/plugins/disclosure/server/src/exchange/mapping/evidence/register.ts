/** What the columns of a register are told by. Set on the registers of offices in `register.test.ts` and on generated ones. */
export const register = {
  /** The heading is among so many first rows, and a sentence heads no column. */
  deepestHeading: 30,
  longestHead: 30,
  /** So many columns have to be known by their words: a row of data has a date or two. */
  fewestHeads: 2,
  /** A row repeats the heading where more than one filled cell in so many does. */
  repeatedOneIn: 2,
  /** Rows that are looked at before it is decided what the columns are. */
  sampleRows: 400,
  /** A column has to be this likely to be taken for a field. */
  column: 0.35,
  /** How much of it the heading tells; what stands in the column tells the rest. */
  byHead: 0.6,
  byContents: 0.4,
  /** Without a heading, the words of more cells than this have to be the field's, and count for a part. */
  contentsAlone: 0.6,
  contentsAlonePart: 0.5,
  /** Under a heading that nobody knows, so many cells have to be a field's own words. */
  ownWords: 0.8,
  /** Of a field's usual headings, each is worth so much less than the one before. */
  laterHead: 0.001,
  /** A heading that holds a usual one of so many letters: what it is worth, and more by the share that it has of it. */
  shortestHead: 2,
  holdsHead: 0.2,
  holdsHeadShare: 0.7,
  /** A column of words that nobody has listed yet, which are no days. */
  unknownWords: 0.2,
  /** Words that are shown: a register has a few dozen, a column of names would have thousands. */
  mostWords: 150,
  /** Words that are remembered, for each that is shown. */
  rememberedForOneShown: 4,
  longestWord: 40,
  /** So many unknown words may stand in one row each; more of them, of which more than one in so many is new, are names. */
  mostUnknown: 12,
  unknownOneIn: 2,
  /** A name is no proof of who applies. */
  kindByName: 0.6,
  /** Names of one character would be found in anything. */
  shortestName: 2,
  /** Numbers of less digits are counters, which start anew on every sheet. */
  shortestNumber: 5,
} as const;
