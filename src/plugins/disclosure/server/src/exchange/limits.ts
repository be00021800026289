/**
 * What a file may hold. A report has a few pages: real ones stay far below each limit, and what goes beyond is refused
 * before it costs memory or time.
 */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 16 * 1024 * 1024,
  /** Bytes of an HTML page; published ones with their site's frame have a few hundred kilobytes. */
  htmlBytes: 8 * 1024 * 1024,
  /** Tags of an HTML page, and how deep they may nest. */
  htmlTags: 300_000,
  htmlDepth: 400,
  /** Entries of a .docx or .xlsx archive, and bytes when inflated: one entry, and all of them. */
  archiveEntries: 2_000,
  archiveEntryBytes: 24 * 1024 * 1024,
  archiveBytes: 64 * 1024 * 1024,
  /** Characters of XML in a workbook's sheet, or in all parts of a Word document. */
  xmlCharacters: 12 * 1024 * 1024,
  /** XML elements in all parts of a Word document or a workbook; a report in Word has some ten thousand. */
  wordElements: 100_000,
  sheetElements: 1_000_000,
  /** How deep the elements of a Word file may nest: those of real ones nest some twenty deep. */
  xmlDepth: 1_000,
  /** Pages of a PDF, and the lines that one of them draws. */
  pdfPages: 200,
  pdfRules: 10_000,
  /** Lines, characters and table cells of what was read. */
  lines: 30_000,
  characters: 2_000_000,
  cells: 100_000,
  /** How deep the brackets of JSON may nest: a report's nest some twenty deep. */
  jsonDepth: 100,
  /** Rows of a tidy CSV, which may hold the publications of many years. */
  tidyRows: 500_000,
  /**
   * Of a register: bytes of a file; rows of a sheet, and of all files together; bytes of one part of a workbook, which
   * is read as it is inflated; texts of a workbook, each kept once and cut; files that are counted as one.
   */
  registerBytes: 48 * 1024 * 1024,
  registerRows: 250_000,
  registerPartBytes: 512 * 1024 * 1024,
  registerTexts: 1_500_000,
  registerFiles: 20,
  /** Cells and characters of one row of a CSV. */
  rowCells: 5_000,
  rowCharacters: 200_000,
  /** Characters of one paragraph or table cell; a whole report has fewer. */
  textCharacters: 50_000,
  /** The widest a merged cell may be, in rows or columns. */
  cellSpan: 200,
  /** What an import lists as left over, and what it may find: an empty report breaks some 250 rules. */
  unmapped: 1_000,
  findings: 1_000,
} as const;
