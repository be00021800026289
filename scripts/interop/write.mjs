// Writes `interop/`: report documents with what the model finds, their canonical form and digests, and a chain of links.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interopReports } from './reports.mjs';

const folder = 'interop';
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function write(name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What every implementation has to find; the words of a message are each one's own. */
const expected = ({ rule, severity, outcome, path, cells, left, right, difference }) => ({
  rule,
  severity,
  outcome,
  path,
  cells,
  left,
  right,
  difference,
});

function chain({ linkOf }, digests) {
  const entry = (kind, version, digest, at) => ({
    organization: 'GONGKAI-INTEROP',
    year: 2021,
    kind,
    version,
    digest,
    at,
  });
  const rows = [
    {
      ...entry('approve', null, digests.zeros, '2022-01-10T01:02:03.000Z'),
      actor: 7,
      record: { from_stage: 'leader-review', sequence: 1, to_stage: 'approved' },
    },
    { ...entry('publication', 1, digests.zeros, '2022-01-20T08:00:00.000Z'), actor: null },
    {
      ...entry('publication', 2, digests['current-layout'], '2022-02-01T00:00:00.000Z'),
      actor: 8,
      record: { sequence: 3, note: '更正：新收申请“7”件' },
    },
    {
      ...entry('withdrawal', 2, digests['current-layout'], '2022-03-01T00:00:00.123Z'),
      actor: 8,
      record: { sequence: 4, note: '机构撤并' },
    },
  ];
  let previousLink = null;
  return rows.map((row) => {
    const sealed = { previousLink, ...row };
    previousLink = linkOf(sealed);
    return { entry: sealed, link: previousLink };
  });
}

/** @param model the compiled model of the plugin */
export function writeInterop(model) {
  const { check, readDocument, canonicalJson, canonicalDigest } = model;
  for (const part of ['documents', 'findings', 'canonical'])
    rmSync(path.join(folder, part), { recursive: true, force: true });
  const digests = {};
  const list = [];
  for (const { name, about, document } of interopReports(model)) {
    write(`documents/${name}.json`, json(document));
    write(`findings/${name}.json`, json(check(document).map(expected)));
    list.push({ name, about });
    if (readDocument(document).problems.length > 0) continue;
    write(`canonical/${name}.txt`, canonicalJson(document));
    digests[name] = canonicalDigest(document);
  }
  const sums = Object.entries(digests).map(([name, digest]) => `${digest}  ${name}.txt\n`);
  write('canonical/SHA256SUMS', sums.join(''));
  write('chain.json', json(chain(model, digests)));
  write('documents.json', json(list));
}
