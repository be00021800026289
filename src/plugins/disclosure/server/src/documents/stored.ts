/** A report as it stood before a call and stands after it, read once for all hooks of the call. */
import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import type { StoredVersion } from '../services/reports';
import { type DocumentCall, documentIdOf } from './hook';

interface Readings {
  before?: Promise<StoredVersion | null>;
  after?: Promise<StoredVersion[]>;
}

const readings = new WeakMap<DocumentCall, Readings>();

function readingsOf(call: DocumentCall): Readings {
  const known = readings.get(call) ?? {};
  readings.set(call, known);
  return known;
}

/** The draft that a call is about, or copies, before it. To be asked inside the transaction, ahead of `next()`. */
export function draftBefore(strapi: Core.Strapi, call: DocumentCall): Promise<StoredVersion | null> {
  const known = readingsOf(call);
  const { documentId } = call.params;
  known.before ??= documentId ? getService(strapi, 'reports').draft(documentId) : Promise.resolve(null);
  return known.before;
}

/** Draft and published version as the call left them, with `result` what `next()` answered. */
export async function storedAfter(
  strapi: Core.Strapi,
  call: DocumentCall,
  result: unknown,
): Promise<{ draft?: StoredVersion; published?: StoredVersion }> {
  const known = readingsOf(call);
  const documentId = documentIdOf(call, result);
  known.after ??= documentId ? getService(strapi, 'reports').versions(documentId) : Promise.resolve([]);
  const versions = await known.after;
  return {
    draft: versions.find(({ publishedAt }) => publishedAt === null),
    published: versions.find(({ publishedAt }) => publishedAt !== null),
  };
}
