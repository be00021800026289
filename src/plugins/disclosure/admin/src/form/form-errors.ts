/** Errors that the form holds, from its own validation or from the server, by the cells that they are about. */
import { isRecord, tableCodes } from '../../../model';
import type { FormValues } from './report-state';

/** Strapi keeps a message as a text, or as one still to be translated. */
function messageOf(error: unknown): string | undefined {
  if (typeof error === 'string') return error;
  return isRecord(error) && typeof error.defaultMessage === 'string' ? error.defaultMessage : undefined;
}

/**
 * @param errors the form's errors: `errors.applications[4].total`
 * @param values the form's values, whose rows the errors count through
 * @returns messages by cell address
 */
export function cellErrors(errors: FormValues, values: FormValues): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of tableCodes) {
    const [rowErrors, rows] = [errors[table], values[table]];
    if (!Array.isArray(rowErrors) || !Array.isArray(rows)) continue;
    rowErrors.forEach((columns: unknown, index) => {
      const row: unknown = rows[index];
      if (!isRecord(columns) || !isRecord(row)) return;
      for (const [column, error] of Object.entries(columns)) {
        const message = messageOf(error);
        if (message) found.set(`${table}.${String(row.row)}.${column}`, message);
      }
    });
  }
  return found;
}
