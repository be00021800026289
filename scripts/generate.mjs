// Writes what derives from the layouts, the rules and other tables: the registry of layouts, the row codes and columns
// in the schemas, docs/rules.md, docs/hooks.md, docs/passes.md, .env.example, interop/, the picture in CONTRIBUTING.md. `npm run generate` compiles the server first.
// tests/unit/generated.test.ts, environment.test.ts and interop.test.ts say when it is due.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { withHouse } from './arrows/house.mjs';
import { writeInterop } from './interop/write.mjs';

const require = createRequire(import.meta.url);
const model = 'src/plugins/disclosure/model';
const compiled = path.resolve('dist', model);

const written = [];
const write = (file, text) => {
  writeFileSync(file, text);
  written.push(file);
};
const edit = (file, change) => {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  change(json.attributes);
  write(file, JSON.stringify(json, null, 2));
};

const names = readdirSync(path.join(compiled, 'layouts')).filter((name) => /^v\d+\.js$/.test(name));
const years = names
  .map((name) => require(path.join(compiled, 'layouts', name))[path.basename(name, '.js')])
  .sort((one, other) => one.reportYears.from - other.reportYears.from)
  .map(({ code }) => code);

write(
  `${model}/layouts/index.ts`,
  `// Written by \`npm run generate\` from the layout files beside it.
import type { Layout } from '../layout/declaration';
${years.map((code) => `import { ${code} } from './${code}';`).join('\n')}

/** Every layout that a report may be written in, by code, oldest first. */
export const layouts = { ${years.join(', ')} } satisfies Record<string, Layout>;

export type LayoutCode = keyof typeof layouts;
`,
);
// What follows derives from the registry, so it is compiled again with the one just written.
spawnSync(process.execPath, ['scripts/build-server.mjs'], { stdio: 'inherit' });

const { chapterCodes, layoutCodes, rowAttributes } = require(compiled);
const { rulesPage } = require(path.join(compiled, 'checks/rules-page.js'));
const { hooksPage } = require(path.resolve('dist', 'src/plugins/disclosure/server/src/documents/hooks-page.js'));

const components = { proactive: 'proactive-row', applications: 'application-row', remedies: 'remedy-row' };
for (const [table, component] of Object.entries(components)) {
  edit(`src/components/report/${component}.json`, (attributes) => {
    for (const name of Object.keys(attributes)) delete attributes[name];
    Object.assign(attributes, rowAttributes(table));
  });
}
edit('src/components/report/section.json', ({ chapter }) => {
  chapter.enum = chapterCodes();
});
edit('src/api/report/content-types/report/schema.json', ({ layout }) => {
  layout.enum = layoutCodes;
});
write('docs/rules.md', rulesPage());
write('docs/hooks.md', hooksPage());
write('.env.example', require(path.resolve('dist/src/environment/example.js')).environmentExample());
writeInterop(require(compiled));
const exchange = path.resolve('dist', 'src/plugins/disclosure/server/src/exchange');
const { passesPage } = require(path.join(exchange, 'mapping/passes-page.js'));
write('docs/passes.md', passesPage());
write('CONTRIBUTING.md', withHouse(readFileSync('CONTRIBUTING.md', 'utf8'), '.'));

spawnSync('npx', ['biome', 'check', '--write', ...written.filter((file) => /\.(ts|json)$/.test(file))], {
  stdio: 'inherit',
});
