/** What `npm run generate` writes is up to date. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chapterCodes, layoutCodes, layouts, rowAttributes, type TableCode } from '../../src/plugins/disclosure/model';
import { rulesPage } from '../../src/plugins/disclosure/model/checks/rules-page';
import { hooksPage } from '../../src/plugins/disclosure/server/src/documents/hooks-page';
import { passesPage } from '../../src/plugins/disclosure/server/src/exchange/mapping/passes-page';

const root = path.resolve(__dirname, '../..');
const attributes = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).attributes;

test('the registry names every layout file, oldest first', () => {
  const files = readdirSync(path.join(root, 'src/plugins/disclosure/model/layouts'));
  const declared = files.flatMap((file) => /^(v\d+)\.ts$/.exec(file)?.[1] ?? []);
  expect([...layoutCodes].sort()).toEqual(declared.sort());
  const years = layoutCodes.map((code) => layouts[code].reportYears.from);
  expect(years).toEqual([...years].sort((one, other) => one - other));
});

test.each<[TableCode, string]>([
  ['proactive', 'proactive-row'],
  ['applications', 'application-row'],
  ['remedies', 'remedy-row'],
])('the component of %s has the rows and columns of all layouts', (table, component) => {
  expect(attributes(`src/components/report/${component}.json`)).toEqual(rowAttributes(table));
});

test('the schemas name all chapters and layouts', () => {
  expect(attributes('src/components/report/section.json').chapter.enum).toEqual(chapterCodes());
  expect(attributes('src/api/report/content-types/report/schema.json').layout.enum).toEqual(layoutCodes);
});

test('docs/rules.md says what the table of rules says', () => {
  expect(readFileSync(path.join(root, 'docs/rules.md'), 'utf8')).toBe(rulesPage());
});

test('docs/hooks.md says what the table of hooks says', () => {
  expect(readFileSync(path.join(root, 'docs/hooks.md'), 'utf8')).toBe(hooksPage());
});

test('docs/passes.md says what the list of passes says', () => {
  expect(readFileSync(path.join(root, 'docs/passes.md'), 'utf8')).toBe(passesPage());
});

test('the picture of the house in CONTRIBUTING.md shows the imports that there are', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { withHouse } from './scripts/arrows/house.mjs';
    process.stdout.write(withHouse(readFileSync('CONTRIBUTING.md', 'utf8'), '.'));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')).toBe(stdout);
});
