/** What a save sends: the form's values in the shape that the Content Manager's routes take. */
import { isRecord } from '../../../model';
import { writtenSections } from './chapters';
import { type FormValues, layoutOf } from './report-state';

/** Written by the server alone; the stage moves by review. */
const ofTheServer = new Set(['stage', 'id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'status']);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__temp_key__')
      .map(([key, item]) => [key, plain(item)]),
  );
}

/** `revision` goes along, so that the server can tell whether someone else was faster. */
export function payloadOf(values: FormValues): Record<string, unknown> {
  const sections = writtenSections(layoutOf(values), values.sections);
  const entries = Object.entries({ ...values, sections }).filter(([key]) => !ofTheServer.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}
