import type { Known } from '../exchange/mapping/reading';
import type { ImportedReport } from '../exchange/report/imported-report';

/** Why nothing came of a file. */
export interface FileError {
  name: string;
  /** In both languages. */
  message: string;
}

/** A report that was read from a file, as `--json` prints it. */
export interface FileOutcome extends ImportedReport {
  file: string;
  /** What an import did. */
  outcome?: 'created' | 'updated' | 'unchanged';
  documentId?: string;
  /** Why an import did nothing. */
  error?: FileError;
}

/** What came of one file; without a document where no report could be read. */
export type FileResult = FileOutcome | { file: string; error: FileError; document?: undefined };

/** What the caller says of all files. */
export type KnownToCaller = Omit<Known, 'fileName'>;
