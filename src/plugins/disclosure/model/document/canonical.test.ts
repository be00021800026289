import fc from 'fast-check';
import { arbitraryDocument, completeDocument } from '#fixtures/documents';
import { sha256 } from '#fixtures/sha256';
import { canonicalDigest, canonicalJson, layouts, type ReportDocument } from '..';

/** The same document with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const document = completeDocument(layouts.v2021);

test('the digest is SHA-256 of the canonical JSON', () => {
  const expected = sha256(canonicalJson(document));
  expect(canonicalDigest(document)).toBe(expected);
});

test('the order of keys and chapters does not matter', () => {
  fc.assert(
    fc.property(arbitraryDocument(layouts.v2019), (any) => {
      const turned = reversed({ ...any, sections: [...any.sections].reverse() });
      expect(canonicalDigest(turned)).toBe(canonicalDigest(any));
    }),
  );
});

test('canonical JSON says the document, no more and no less', () => {
  fc.assert(
    fc.property(arbitraryDocument(layouts.v2021), (any) => {
      expect(JSON.parse(canonicalJson(any))).toEqual(any);
    }),
  );
});

test('what is published beside the document does not change its digest', () => {
  const published = { ...document, version: 2, digest: 'x', organization: { ...document.organization, name: '机关' } };
  expect(canonicalDigest(published)).toBe(canonicalDigest(document));
});

test.each<[string, (copy: ReportDocument) => void]>([
  ['a cell', (copy) => Object.assign(copy.remedies.reconsideration ?? {}, { total: 1 })],
  ['blank for zero', (copy) => Object.assign(copy.remedies.reconsideration ?? {}, { total: null })],
  ['a word', (copy) => Object.assign(copy.sections[0] ?? {}, { body: [] })],
  ['the year', (copy) => Object.assign(copy, { year: 2022 })],
])('a change of %s changes the digest', (_, change) => {
  const copy = structuredClone(document);
  change(copy);
  expect(canonicalDigest(copy)).not.toBe(canonicalDigest(document));
});
