/** Reads a report from a file of any format. */
import {
  check,
  documentOf,
  type Finding,
  type ReportDocument,
  readDocument,
  readRows,
  tableCodes,
} from '../../../model';
import { type Format, formatOf } from './format';
import { limits } from './limits';
import { mapSource } from './mapping/map-source';
import { type Guess, Notes, type Unmapped } from './mapping/notes';
import type { Trace } from './mapping/read-in-passes';
import type { Known } from './mapping/reading';
import { nothingFound, otherForm } from './nothing-found';
import type { FileReading } from './source/marked-report';
import type { Source } from './source/source-line';
import { UnusableFile, unusable } from './unusable-file';

export interface ImportedDocument extends ReportDocument {
  /** `name` as the source gives it, where it gives one. */
  organization: { code: string | null; name?: string };
}

export interface ImportedReport {
  document: ImportedDocument;
  /** What the checks say of the document as it was read: wrong sums are imported as they stand. */
  findings: Finding[];
  unmapped: Unmapped[];
  guesses: Guess[];
}

/** What is read from a file, and the lines it was mapped from; `null` where the file itself says what is what. */
export interface FileReport {
  report: ImportedReport;
  source: Source | null;
  /** For each cell that has a figure, by address, the pass that gave it; none where the file itself says what is what. */
  trace: Trace;
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
    return fromDocument(raw, known, notes, organizationName);
  },
  async json(bytes, known) {
    const { readJson } = await import('./json/read-json');
    const raw = readJson(bytes);
    return fromDocument(raw, known, new Notes(), nameIn(raw));
  },
};

function fromReading(reading: FileReading, known: Known): FileReport {
  if ('source' in reading) return fromSource(reading.source, { ...reading.known, ...definedIn(known) }, reading.notes);
  return fromDocument(reading.marked, known, reading.notes, null);
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
  const left = { unmapped: [...found.unmapped, ...said.unmapped], guesses: [...found.guesses, ...said.guesses] };
  return { report: reportOf(named(document, organizationName), check(document), left), source, trace };
}

/** @throws UnusableFile for a report that breaks more rules than there are to break */
function reportOf(
  document: ImportedDocument,
  findings: Finding[],
  { unmapped, guesses }: Pick<ImportedReport, 'unmapped' | 'guesses'>,
): ImportedReport {
  if (findings.length > limits.findings) unusable('文件中的错误过多', 'The file has too many errors');
  const more = unmapped.length - limits.unmapped;
  if (more <= 0) return { document, findings, unmapped, guesses };
  const last = { text: `另有 ${more} 处未列出 / ${more} more are not listed` };
  return { document, findings, unmapped: [...unmapped.slice(0, limits.unmapped), last], guesses };
}

function named(document: ReportDocument, name: string | null): ImportedDocument {
  return { ...document, organization: { ...document.organization, ...(name !== null && { name }) } };
}

function nameIn({ organization }: Record<string, unknown>): string | null {
  const name = typeof organization === 'object' && organization !== null && 'name' in organization && organization.name;
  return typeof name === 'string' ? name : null;
}

function refuseExcess({ lines }: Source): void {
  let characters = 0;
  let cells = 0;
  for (const line of lines) {
    cells += line.cells.length;
    for (const { text } of line.cells) {
      characters += text.length;
      if (text.length > limits.textCharacters) unusable('段落过长', 'A paragraph is too long');
    }
  }
  if (characters > limits.characters) unusable('文本过长', 'The text is too long');
  if (cells > limits.cells) unusable('表格单元格过多', 'The file has too many table cells');
}

/** What is malformed in a document stays out of it, and is both found and listed. */
function fromDocument(
  raw: Record<string, unknown>,
  known: Known,
  notes: Notes,
  organizationName: string | null,
): FileReport {
  const input = {
    ...raw,
    ...(known.organization !== undefined && { organization: { code: known.organization } }),
    ...(known.year !== undefined && { year: known.year }),
    ...(known.layout !== undefined && { layout: known.layout }),
  };
  const isRows = tableCodes.some((code) => Array.isArray(raw[code]));
  const reading = isRows ? readRows(input) : readDocument(input);
  for (const { path } of reading.problems) notes.leave(`${path}: ${shortJson(valueAt(input, path))}`);
  const document = documentOf(reading);
  const findings = check(isRows ? document : input);
  return { report: reportOf(named(document, organizationName), findings, notes), source: null, trace: {} };
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    return key in inner ? (inner as Record<string, unknown>)[key] : inner;
  }, value);
}

const longestQuote = 500;

function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length > longestQuote ? `${json.slice(0, longestQuote)}…` : json;
}
