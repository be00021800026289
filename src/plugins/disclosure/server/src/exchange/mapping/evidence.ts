/**
 * Every threshold of the importer by name, by the rooms that ask for them. Likeness goes from 0 (nothing shared) to 1 (the
 * same letters). Each was set on the fixtures and the originals in `real-reports.test.ts`, but for those that name other
 * files; the golden listing (`listing.test.ts`) shows what changes.
 */
import { confidence } from './evidence/confidence';
import { printedPage, textFile, webPage, word, workbook } from './evidence/files';
import { closing, heading, layout, title } from './evidence/headings';
import { register } from './evidence/register';
import { figure, table, work } from './evidence/tables';
import { label, likeness } from './evidence/words';

export const evidence = {
  likeness,
  label,
  heading,
  title,
  closing,
  layout,
  table,
  figure,
  work,
  confidence,
  textFile,
  webPage,
  word,
  workbook,
  printedPage,
  register,
} as const;
