import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
import type { Layout } from '../layout/declaration';
import { documentOf, readDocument } from './read-document';

/**
 * The canonical form of a report document: normal form, then JSON by RFC 8785. Two documents have the same canonical
 * form exactly when they say the same.
 *
 * @param document a well-formed report document; what is malformed in it counts as blank
 */
export function canonicalJson(document: unknown, layout?: Layout): string {
  return canonicalize(documentOf(readDocument(document, layout))) as string;
}

/** SHA-256 of any JSON value by RFC 8785, as 64 lower-case hexadecimal digits. */
export function digestOf(value: unknown): string {
  return digestOfCanonical(canonicalize(value) ?? '');
}

/** SHA-256 of the canonical form of a report document, as 64 lower-case hexadecimal digits. */
export function canonicalDigest(document: unknown, layout?: Layout): string {
  return digestOfCanonical(canonicalJson(document, layout));
}

/** SHA-256 of a text that is canonical JSON already. */
export function digestOfCanonical(json: string): string {
  return bytesToHex(sha256(utf8ToBytes(json)));
}
