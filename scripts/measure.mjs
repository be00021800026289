// `npm run measure [-- FOLDER]`: how often the rules on the text are right, on labelled sentences of published reports
// (FOLDER/narrative.tsv, its head says what the columns mean; default ../shared/corpus) and on whole reports beside
// them. Writes the figures, and no sentence, to src/plugins/disclosure/model/checks/measured.json and docs/rules.md.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { buildServer } from './prepare.mjs';

const folder = path.resolve(process.argv[2] ?? '../shared/corpus');
const labelled = path.join(folder, 'narrative.tsv');
if (!existsSync(labelled)) {
  console.error(`${labelled} is not there: nothing to measure with`);
  process.exit(2);
}
buildServer();
const { cellsOf, check, layoutForYear, layouts, paragraphs, rules } = createRequire(import.meta.url)(
  path.resolve('dist/src/plugins/disclosure/model'),
);

const measured = rules.map(({ id }) => id).filter((id) => /^(narrative|privacy)\./.test(id));
const counts = new Map(measured.map((id) => [id, { right: 0, wrong: 0, missed: 0, changed: 0, found: 0 }]));
const countOf = (rule) => counts.get(rule);

/** A report that holds one sentence; the cells that are not given are blank, or what `others` says. */
function reportOf(year, sentence, cells, others = null) {
  const layout = layouts[layoutForYear(year)] ?? layouts.v2021;
  const document = { year, layout: layout.code, title: '', proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column } of cellsOf(layout).all) {
    document[table.code][row.code] ??= {};
    document[table.code][row.code][column.code] = others;
  }
  for (const [address, value] of cells) {
    const [first] = cellsOf(layout).expand(address);
    const [table, row, column] = first?.address.split('.') ?? [];
    if (table) document[table][row][column] = value;
    for (const { address: other } of cellsOf(layout).expand(address).slice(1)) {
      const [, otherRow, otherColumn] = other.split('.');
      document[table][otherRow][otherColumn] = 0;
    }
  }
  const chapter = /改进(?:措施)?/.test(sentence) ? 'problems' : 'overview';
  document.sections = [{ chapter, heading: '', body: paragraphs(sentence) }];
  return document;
}

const tables = {
  regulations: 'proactive.regulations',
  normative: 'proactive.normativeDocuments',
  reconsideration: 'remedies.reconsideration',
};
const rows = ['newRequests', 'carriedOver', 'carriedForward', 'totalResults', 'granted', 'partiallyGranted', 'refused'];

/** The cells that a label gives, such as `newRequests.total 5, carriedOver 0`. */
function cellsOfLabel(label) {
  const cells = new Map();
  for (const [, row, column, value] of label.matchAll(/([a-zA-Z]+)(?:\.([a-zA-Z]+))?[ :](\d+)(?![\d=+.])/g)) {
    const at = tables[row] ?? (rows.includes(row) ? `applications.${row}` : undefined);
    if (at) cells.set(`${at}.${column ?? 'total'}`, Number(value));
  }
  return cells;
}

const expected = {
  'breakdown-error': ['narrative.breakdown'],
  'year-error': ['narrative.year'],
  'table-contradiction': ['narrative.table'],
};
/** A sentence that is wrong in another way than the one by which it is labelled. */
const also = new Map([['r318', 'narrative.placeholder']]);

const has = (document, rule) => check(document).filter((finding) => finding.rule === rule).length > 0;

function judge({ id, year, kind, truth, sentence }) {
  const cells = cellsOfLabel(truth);
  const wanted = [...(expected[kind] ?? []), ...(also.has(id) ? [also.get(id)] : [])];
  // What the label of an error does not say of other cells is taken as none.
  const document = reportOf(year, sentence, cells, kind === 'table-contradiction' ? 0 : null);
  const found = new Set(check(document).map(({ rule }) => rule));
  for (const rule of measured) {
    if (found.has(rule)) countOf(rule)[wanted.includes(rule) ? 'right' : 'wrong'] += 1;
    else if (wanted.includes(rule)) countOf(rule).missed += 1;
  }
  for (const wrong of measured.filter((rule) => found.has(rule) && !wanted.includes(rule)))
    console.error(`false alarm of ${wrong} in ${id}`);
}

function count(rule, document) {
  countOf(rule).changed += 1;
  if (has(document, rule)) countOf(rule).found += 1;
}

/** Each part of a breakdown, larger by a tenth of the total. */
function changeParts({ year, truth, sentence }) {
  const [, total, parts] = /^(\d+)=([\d+]+)/.exec(truth) ?? [];
  for (const part of new Set(parts?.split('+') ?? [])) {
    const place = [...sentence.matchAll(new RegExp(`(?<![\\d.])${part}(?=\\s?(?:条|件|篇|份|则))`, 'g'))].at(-1)?.index;
    if (place === undefined || part === total) continue;
    const larger = Number(part) + Math.max(2, Math.ceil(Number(total) / 10));
    const text = `${sentence.slice(0, place)}${larger}${sentence.slice(place + part.length)}`;
    count('narrative.breakdown', reportOf(year, text, new Map()));
  }
}

/** Each cell that the label gives where the sentence has its figure, with all that have the same; other cells are 0. */
function changeCells({ year, truth, sentence }) {
  const cells = cellsOfLabel(truth);
  for (const value of new Set(cells.values())) {
    if (!sentence.includes(String(value)) && value !== 0) continue;
    const changed = new Map(cells);
    for (const [address, own] of cells) if (own === value) changed.set(address, own + 1000);
    count('narrative.table', reportOf(year, sentence, changed, 0));
  }
}

function changeShares({ year, sentence }) {
  for (const { index, 0: printed } of sentence.matchAll(/(?<=占(?:比)?)\d+(?:\.\d+)?(?=%)/g)) {
    const text = `${sentence.slice(0, index)}${(Number(printed) + 7).toFixed(2)}${sentence.slice(index + printed.length)}`;
    count('narrative.share', reportOf(year, text, new Map()));
  }
}

/** Sentences with one figure changed, by their kind. */
const changes = {
  'adds-up': [changeParts, changeShares],
  'table-figure': [changeCells],
  negative: [changeCells],
};

const lines = readFileSync(labelled, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
for (const line of lines) {
  const [id, , year, kind, truth, ...sentence] = line.split('\t');
  const one = { id, year: Number(year), kind, truth, sentence: sentence.join(' ') };
  judge(one);
  for (const change of changes[one.kind] ?? []) change(one);
}

/** Findings on the text of whole reports; those of `known` are right. */
const known = ['pingtan-2020.glued.txt narrative.breakdown'];
const files = readdirSync(folder).filter((file) => /\.(?:txt|html|docx)$/.test(file));
const imported = spawnSync(
  process.execPath,
  ['scripts/disclosure.mjs', 'import', ...files.map((file) => path.join(folder, file)), '--dry-run', '--json'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const reports = { read: 0, alarms: 0, false: 0 };
for (const line of imported.stdout.split('\n').filter((text) => text !== '')) {
  const { file, findings = [] } = JSON.parse(line);
  reports.read += 1;
  for (const { rule } of findings.filter(({ rule: id }) => measured.includes(id))) {
    reports.alarms += 1;
    if (!known.includes(`${path.basename(file)} ${rule}`)) reports.false += 1;
  }
}

const result = { sentences: lines.length, reports, rules: Object.fromEntries(counts) };
writeFileSync('src/plugins/disclosure/model/checks/measured.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
spawnSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
