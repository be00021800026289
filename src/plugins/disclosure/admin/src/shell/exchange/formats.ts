import type { ExportFormat } from '#contracts';
import type { Word } from '../../words';

/** The formats to choose from, the one that an office hands in first. */
export const formats: readonly { format: ExportFormat; word: Word }[] = [
  { format: 'docx', word: 'format.docx' },
  { format: 'xlsx', word: 'format.xlsx' },
  { format: 'html', word: 'format.html' },
  { format: 'csv', word: 'format.csv' },
  { format: 'json', word: 'format.json' },
];
