/** A document that a file of ours, a tidy table or JSON says, before the model has read it. */
import { check, documentOf, readDocument, readRows, tableCodes } from '#model';
import type { Notes } from '../mapping/notes';
import type { Known } from '../mapping/reading';
import { type ImportedReport, importedReport } from './imported-report';

/** What is malformed in a document stays out of it, and is both found and listed. */
export function reportOfRaw(
  raw: Record<string, unknown>,
  known: Known,
  notes: Notes,
  organizationName: string | null,
): ImportedReport {
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
  return importedReport(document, organizationName, findings, notes);
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
