/**
 * Every threshold of the importer by name. Likeness goes from 0 (nothing shared) to 1 (the same letters). Each was set on
 * the fixtures and the originals in `real-reports.test.ts`; the golden listing (`listing.test.ts`) shows what changes.
 */
export const evidence = {
  /** How much two reduced texts are alike. */
  likeness: {
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
  },
  heading: {
    longest: 60,
    /** A heading in other words that offices use, with the form's numbering. */
    otherWords: 0.85,
    /** With the right numbering, so much of the form's words is enough: 五、问题 is 0.3 of its heading. */
    numbered: 0.3,
    /** How sure such a heading is at least. */
    numberedAtLeast: 0.5,
    /** Without the right numbering, so much of the words is needed; with a numbering of the same kind, less. */
    words: 0.9,
    wordsNumbered: 0.75,
    /** What a heading loses whose numbering is not the chapter's. */
    otherNumbering: 0.1,
    /** A heading so like the form's is one, even where a row of a table is like it too. */
    rather: 0.95,
    /** Inside a line: so much of the words; what it loses against a line of its own. */
    inside: 0.75,
    insideLoses: 0.02,
    /** Letters by which a heading inside a line may be shorter or longer than the form's. */
    shorter: 4,
    longer: 14,
    /** So many letters behind a heading are text of its chapter. */
    textBehind: 15,
    /** What a heading loses where the next one follows at once, as in a table of contents, and how far that is seen. */
    listed: 0.15,
    listedWithin: 3,
    /** Below this, the chapter is named as a guess. */
    certain: 0.9,
  },
  table: {
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
  },
  label: {
    /** Pieces that one label may be broken into, and how much better each more has to make it. */
    mostPieces: 4,
    betterByPieces: 0.05,
    /** Letters by which the end of a glued text may be shorter or longer than a label. */
    gluedLetters: 3,
    gluedLikeness: 0.75,
    /** A label of the form's own words, but for its numbering, needs no guess. */
    certain: 0.99,
  },
  title: {
    longest: 80,
    mostLines: 4,
    longestPiece: 40,
    longestName: 40,
    /** A title stands at the top, even where no chapter ends the top. */
    topLines: 40,
    /** Lines of the first chapter in which a preface may stand. */
    prefaceLines: 3,
    /** Lines in which a year is looked for. */
    yearLines: 400,
    /** Words of navigation may begin a sentence as well: only short lines count. */
    longestNavigation: 80,
    longestSubheading: 40,
  },
  /** What a layout is known by: each own word counts 1. */
  layout: {
    /** The report's year is one of the layout's. */
    year: 0.5,
    /** Of layouts that nothing tells apart, the newest. */
    newest: 0.25,
  },
  /** How sure a guess is said to be. A person is asked about an organization or year that is no surer than `asked`. */
  confidence: {
    asked: 0.5,
    layoutByYear: 0.7,
    layoutUnknown: 0.3,
    yearStated: 0.95,
    yearAlone: 0.8,
    yearMostFrequent: 0.7,
    yearByDate: 0.5,
    yearByFileName: 0.4,
    publisher: 0.7,
    preparer: 0.6,
    speaker: 0.5,
    registeredFormer: 0.95,
    registeredShort: 0.8,
    registeredSince: 0.6,
    registeredInText: 0.5,
    registeredMany: 0.3,
    rowNamedBefore: 0.9,
    rowsOfGroup: 0.7,
    rowsFollowing: 0.6,
    rowByPosition: 0.5,
    figuresFirst: 0.8,
    doubtful: 0.5,
    digitsByEquations: 0.95,
    digitsAgreed: 0.9,
    digitsInPart: 0.8,
    digitsAlone: 0.6,
    beforeBreak: 0.8,
    atBreak: 0.5,
    sumOfZero: 0.9,
    blank: 0.9,
    shown: 0.6,
    rounded: 0.9,
    converted: 0.95,
    signed: 0.95,
    spelled: 0.8,
  },
  /** Work worth doing: pieces that one search tries, ways of parting digits, choices among rows. */
  work: { splitTries: 500_000, splits: 2_000, decisions: 50_000 },
} as const;
