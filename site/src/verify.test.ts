/** What the browser computes is what the server recorded. */
import fc from 'fast-check';
import { canonicalDigest, canonicalJson, digestOf, layouts } from '../../src/plugins/disclosure/model';
import { completeDocument } from '../../tests/fixtures/documents';
import { canonical, fingerprint, recordedDocument } from '../assets/verify';

test('the fingerprint of an answer is the digest of the recorded document', async () => {
  const document = {
    ...completeDocument(layouts.v2021),
    organization: { code: 'A-1' },
    title: '“引号”\u2028\u0001 € 𝄞',
  };
  const digest = canonicalDigest(document);
  const answer = {
    ...JSON.parse(canonicalJson(document)),
    organization: { code: 'A-1', name: '某局', kind: 'department', regionCode: null },
    version: 2,
    publishedAt: '2024-01-31T00:00:00.000Z',
    digest,
    link: '0',
    note: '更正',
    previousVersion: 1,
  };
  expect(await fingerprint(canonical(recordedDocument(answer)))).toBe(digest);
  expect(await fingerprint(canonical(recordedDocument({ ...answer, title: '别的' })))).not.toBe(digest);
});

test('any JSON has the same canonical form in the browser and on the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(await fingerprint(canonical(json))).toBe(digestOf(json));
    }),
  );
});
