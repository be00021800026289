/** Reads a report from a file of any format. */
import type { SinceExport } from '../../../contracts';
import { check } from '../../../model';
import { type Format, formatOf } from './format';
import { limits } from './limits';
import { mapSource } from './mapping/map-source';
import { Notes, together } from './mapping/notes';
import type { Trace } from './mapping/read-in-passes';
import type { Known } from './mapping/reading';
import { nothingFound, otherForm } from './nothing-found';
import { sinceExport } from './report/exported-mark';
import { type ImportedReport, importedReport } from './report/imported-report';
import { reportOfRaw } from './report/raw-document';
import type { FileReading } from './source/marked-report';
import { refuseExcess } from './source/refuse-excess';
import type { Source } from './source/source-line';
import { UnusableFile, unusable } from './unusable-file';

/** What is read from a file, and the lines it was mapped from; `null` where the file itself says what is what. */
export interface FileReport {
  report: ImportedReport;
  source: Source | null;
  /** For each cell that has a figure, by address, the pass that gave it; none where the file itself says what is what. */
  trace: Trace;
  /** What was changed in a file of ours since its export; `undefined` where the file does not say. */
  sinceExport?: SinceExport;
}

/** A report without the lines that it was mapped from. See {@link readReport}. */
export async function importReport(bytes: Uint8Array, known: Known): Promise<ImportedReport> {
  return (await readReport(bytes, known)).report;
}

/**
 * Reads a report from a file: HTML, .docx, .xlsx, CSV, JSON or text, told apart by its content.
 *
 * @param known what the caller knows about the report; the rest is recognised
 * @throws UnusableFile and nothing else, in bounded time and memory
 */
export async function readReport(bytes: Uint8Array, known: Known): Promise<FileReport> {
  if (bytes.length > limits.fileBytes) unusable('文件过大', 'The file is too large');
  const format = formatOf(bytes, known.fileName);
  return readers[format](bytes, known);
}

const readers: Record<Format, (bytes: Uint8Array, known: Known) => Promise<FileReport>> = {
  async text(bytes, known) {
    const { readText } = await import('./text/read-text');
    return fromSource(readText(bytes), known);
  },
  async html(bytes, known) {
    const { readHtml } = await import('./html/read-html');
    return fromReading(readHtml(bytes), known);
  },
  async docx(bytes, known) {
    const { readDocx } = await import('./docx/read-docx');
    return fromReading(await readDocx(bytes), known);
  },
  async xlsx(bytes, known) {
    const { readXlsx } = await import('./xlsx/read-xlsx');
    return fromReading(await readXlsx(bytes), known);
  },
  async pdf(bytes, known) {
    const { readPdf } = await import('./pdf/read-pdf');
    return fromReading(await readPdf(bytes), known);
  },
  async csv(bytes, known) {
    const { readCsv } = await import('./csv/read-csv');
    const { readTidy } = await import('./csv/tidy');
    const read = await readCsv(bytes);
    if ('source' in read) return fromSource(read.source, known);
    const { raw, organizationName, notes } = readTidy(read.tidy, known);
    return fromRaw(raw, known, notes, organizationName);
  },
  async json(bytes, known) {
    const { readJson } = await import('./json/read-json');
    const raw = readJson(bytes);
    return fromRaw(raw, known, new Notes(), nameIn(raw));
  },
};

function fromReading(reading: FileReading, known: Known): FileReport {
  if ('source' in reading) return fromSource(reading.source, { ...reading.known, ...definedIn(known) }, reading.notes);
  const { raw, exported } = reading.marked;
  const read = fromRaw(raw, known, reading.notes, null);
  const changes = exported === undefined ? undefined : sinceExport(exported, read.report.document);
  return { ...read, ...(changes && { sinceExport: changes }) };
}

/** What the caller knows goes before what the file says. */
function definedIn(known: Known): Known {
  const { fileName, organization, year, layout } = known;
  return {
    fileName,
    ...(organization !== undefined && { organization }),
    ...(year !== undefined && { year }),
    ...(layout !== undefined && { layout }),
  };
}

function fromSource(source: Source, known: Known, found = new Notes()): FileReport {
  refuseExcess(source);
  const { document, organizationName, said, trace, recognised } = mapSource(source, known);
  const refused = recognised === 0 ? nothingFound(source) : otherForm(source, document);
  if (refused) throw new UnusableFile(refused);
  const report = importedReport(document, organizationName, check(document), together([found, said]));
  return { report, source, trace };
}

const fromRaw = (...file: Parameters<typeof reportOfRaw>): FileReport => ({
  report: reportOfRaw(...file),
  source: null,
  trace: {},
});

function nameIn({ organization }: Record<string, unknown>): string | null {
  const name = typeof organization === 'object' && organization !== null && 'name' in organization && organization.name;
  return typeof name === 'string' ? name : null;
}
