/** The formats in which a report goes out. Another format is another row. */
import type { ExportFormat } from '#contracts';
import type { ReportForExport } from './report/report-for-export';

export interface FormatWriter {
  /** Media type, with its charset. */
  readonly type: string;
  /** Counts up when the same report comes out in other bytes. */
  readonly version: number;
  write(report: ReportForExport): Promise<Buffer> | Promise<string>;
}

/** By format, which is the suffix of the file as well. Libraries are loaded when they are first needed. */
export const writers = {
  html: {
    type: 'text/html; charset=utf-8',
    version: 4,
    write: async (report) => (await import('./html/write')).writeHtml(report),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    version: 4,
    write: async (report) => (await import('./docx/write')).writeDocx(report),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    version: 3,
    write: async (report) => (await import('./xlsx/write')).writeXlsx(report),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    version: 1,
    write: async (report) => (await import('./csv/write')).writeCsv(report),
  },
  json: {
    type: 'application/json; charset=utf-8',
    version: 1,
    write: async (report) => (await import('./json/write')).writeJson(report),
  },
} satisfies Record<ExportFormat, FormatWriter>;

export const exportFormats = Object.keys(writers) as ExportFormat[];

/** The name of a report's file: what it is called, or else whose it is. No path, no character that a system forbids. */
export function fileNameOf({ document, organization }: ReportForExport, format: ExportFormat): string {
  const code = organization?.code ?? document.organization.code ?? '';
  const words = document.title ?? [code, document.year].filter(Boolean).join('-');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are forbidden
  const name = words.replace(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name.slice(0, 100) || 'report'}.${format}`;
}
