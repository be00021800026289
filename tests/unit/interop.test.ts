/** What stands in `interop/` for other implementations is what this one finds. `npm run generate` writes it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, check, linkOf } from '../../src/plugins/disclosure/model';
import { sha256 } from '../fixtures/sha256';

const folder = path.resolve(__dirname, '../../interop');
const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const json = (name: string) => JSON.parse(text(name));
const filesIn = (name: string) => readdirSync(path.join(folder, name)).sort();

const documents: { name: string; about: string }[] = json('documents.json');
const digests = new Map(
  text('canonical/SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66, -4), line.slice(0, 64)]),
);

test('every file belongs to a document that is named', () => {
  const names = documents.map(({ name }) => name).sort();
  expect(filesIn('documents')).toEqual(names.map((name) => `${name}.json`));
  expect(filesIn('findings')).toEqual(names.map((name) => `${name}.json`));
  expect(filesIn('canonical')).toEqual(['SHA256SUMS', ...[...digests.keys()].map((name) => `${name}.txt`).sort()]);
});

test.each(documents)('$name: $about', ({ name }) => {
  const document = json(`documents/${name}.json`);
  const expected: object[] = json(`findings/${name}.json`);
  const found = check(document).map(({ rule, severity, outcome, path, cells, left, right, difference }) => ({
    rule,
    severity,
    outcome,
    path,
    cells,
    left,
    right,
    difference,
  }));
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
  if (!digests.has(name)) return;
  expect(canonicalJson(document)).toBe(text(`canonical/${name}.txt`));
  expect(sha256(text(`canonical/${name}.txt`))).toBe(digests.get(name));
});

test('documents that add up have no error, the others have one or a warning', () => {
  const severities = (name: string) =>
    json(`findings/${name}.json`).map(({ severity }: { severity: string }) => severity);
  const whole = ['zeros', 'current-layout', 'former-layout', 'marks', 'unordered'];
  for (const { name } of documents) {
    if (whole.includes(name)) expect([name, severities(name)]).toEqual([name, []]);
    else
      expect([name, severities(name)]).toEqual([
        name,
        expect.arrayContaining([expect.stringMatching(/error|warning/)]),
      ]);
  }
});

test('two documents that say the same have one canonical form', () => {
  expect(text('canonical/unordered.txt')).toBe(text('canonical/current-layout.txt'));
});

test('each link seals its row and the link before it', () => {
  const rows: { entry: Parameters<typeof linkOf>[0]; link: string }[] = json('chain.json');
  expect(rows.map(({ entry }) => linkOf(entry))).toEqual(rows.map(({ link }) => link));
  expect(rows.map(({ entry }) => entry.previousLink)).toEqual([null, ...rows.slice(0, -1).map(({ link }) => link)]);
});
