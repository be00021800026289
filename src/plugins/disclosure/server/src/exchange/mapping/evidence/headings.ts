/** What a heading, a title and the lines around the report are told by. Set on the headings and titles of the originals. */
export const heading = {
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
  /** In one line, so many letters may stand between a heading and the next. */
  listedGap: 3,
  /** Below this, the chapter is named as a guess. */
  certain: 0.9,
} as const;

export const title = {
  longest: 80,
  mostLines: 4,
  longestPiece: 40,
  longestName: 40,
  /** A title stands at the top, even where no chapter ends the top. */
  topLines: 40,
  /** Titles that stand so many lines from each other are no list of links: the shortest reports have more between them. */
  linksApart: 12,
  /** Lines of the first chapter in which a preface may stand. */
  prefaceLines: 3,
  /** Lines in which a year is looked for. */
  yearLines: 400,
  /** Words of navigation may begin a sentence as well: only short lines count. */
  longestNavigation: 80,
  longestSubheading: 40,
  /** What is shorter names no body. */
  shortestName: 2,
} as const;

/** Behind the report: a line that signs it, dates it or says its number is no longer. */
export const closing = { longest: 60 } as const;

/** What a layout is known by: each own word counts 1. */
export const layout = {
  /** The report's year is one of the layout's. */
  year: 0.5,
  /** Of layouts that nothing tells apart, the newest. */
  newest: 0.25,
} as const;
