/** What our Word files carry so that a reader can take them back without guessing. */

/** Bookmarks in the title's and the headings' paragraphs. */
export const bookmarks = {
  /** The title is the document's own. */
  title: 'report_title',
  /** The document has this chapter. */
  chapter: (code: string) => `chapter_${code}`,
  /** The heading of the chapter is the document's own. */
  heading: (code: string) => `heading_${code}`,
  /** What the explanation of a number is about. */
  explanation: (number: number) => `explanation_${number}`,
} as const;

/** Ids of the paragraph styles of a chapter's text; its headings and list items have Word's own. */
export const styleIds = {
  title: 'Title',
  /** What a correction says of itself, below the title. */
  correction: 'CorrectionNote',
  /** What an explanation is about, and the explanation. */
  explained: 'ExplanationAbout',
  explanation: 'Explanation',
  chapter: 'Heading1',
  text: 'ReportText',
  listItem: 'ListParagraph',
  table: 'TableText',
  wideTable: 'WideTableText',
  /** The empty lines above and below a table. */
  spacer: 'TableSpacer',
} as const;

/** Names of those styles, in lower case: other programs keep the names and rename the ids. */
export const styleNames = {
  title: 'title',
  correction: '更正说明',
  explained: '情况说明事项',
  explanation: '情况说明',
  chapter: 'heading 1',
  /** One more than the level of a heading of the text. */
  heading: /^heading (\d)$/,
  spacer: '表格空行',
} as const;

/** Chapters have Word's outermost heading; a heading of level 1 in their text has the next one. */
export const headingStyle = (level: number): string => `Heading${level + 1}`;

/** Names of the custom document properties. */
export const properties = {
  organization: 'disclosure.organization',
  year: 'disclosure.year',
  layout: 'disclosure.layout',
  version: 'disclosure.version',
  publishedAt: 'disclosure.publishedAt',
  digest: 'disclosure.digest',
  link: 'disclosure.link',
} as const;

/** What the report said when it was exported. Word keeps 255 characters of a property, so that there are several. */
export const exportedProperty = { name: (number: number) => `disclosure.exported.${number}`, longest: 250 } as const;

/** The custom property that says which finding an explanation answers. */
export const explainedProperty = {
  name: (number: number) => `disclosure.explanation.${number}`,
  pattern: /^disclosure\.explanation\.([1-9]\d{0,3})$/,
} as const;
