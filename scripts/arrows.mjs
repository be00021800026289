// The arrows of the design: which layer may import which. `node scripts/arrows.mjs [root]` lists every
// import that goes against them and exits with 1.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const builtins = builtinModules.map((name) => `node:${name}`);
const plugin = 'src/plugins/disclosure';
const server = `${plugin}/server/src`;
const admin = `${plugin}/admin/src`;
const adminBase = ['model', 'contracts', 'admin form', 'admin words', 'admin addresses', 'admin api'];
const serverBase = [
  'model',
  'contracts',
  'errors',
  'input',
  'content types',
  'queries',
  'services',
  'exchange',
  'database',
];

/**
 * From the most particular folder to the least; a file belongs to the first that holds it. `may` names
 * the layers it may import besides itself (`exchange` means those within it too), `packages` the only packages (all,
 * when absent).
 */
const layers = [
  // `diff` is pure as the model is: it aligns two lists, which differences between two versions are made of.
  { name: 'model', path: `${plugin}/model`, may: [], packages: ['canonicalize', '@noble/hashes', 'diff'] },
  { name: 'contracts', path: `${plugin}/contracts`, may: ['model'], packages: ['zod'] },
  // The admin panel, from the ground up. What is worked out of the form's values knows no screen and no Strapi.
  { name: 'admin form', path: `${admin}/form`, may: ['model', 'contracts'], packages: ['node-diff3', 'htmlparser2'] },
  { name: 'admin translations', path: `${admin}/translations`, may: ['model', 'admin addresses'] },
  { name: 'admin addresses', path: `${admin}/uids`, may: ['model'], packages: [] },
  { name: 'admin words', path: `${admin}/words`, may: ['model', 'admin translations', 'admin addresses'] },
  { name: 'admin api', path: `${admin}/api`, may: ['model', 'contracts', 'admin form', 'admin addresses'] },
  // Below the parts, which reach Strapi's form and its page through the bridge alone.
  { name: 'admin form bridge', path: `${admin}/form-bridge`, may: ['model', 'admin form', 'admin words'] },
  { name: 'admin parts', path: `${admin}/parts`, may: [...adminBase, 'admin form bridge'] },
  { name: 'admin shell', path: `${admin}/shell`, may: [...adminBase, 'admin form bridge', 'admin parts'] },
  // What is left is the registration.
  {
    name: 'admin',
    path: `${plugin}/admin`,
    may: [...adminBase, 'admin translations', 'admin form bridge', 'admin parts', 'admin shell'],
  },
  { name: 'content types', path: `${server}/content-types`, may: ['model'] },
  { name: 'errors', path: `${server}/errors`, may: ['model'] },
  { name: 'input', path: `${server}/input`, may: ['model', 'contracts', 'errors', 'exchange'] },
  { name: 'queries', path: `${server}/queries`, may: ['model', 'errors', 'content types'] },
  { name: 'database', path: `${server}/database`, may: ['model', 'errors', 'content types'] },
  // Within the importer: how printed words resemble declared ones, by thresholds with names; and the passes above both.
  { name: 'exchange evidence', path: `${server}/exchange/mapping/evidence`, may: ['model'], packages: [] },
  {
    name: 'exchange words',
    path: `${server}/exchange/words`,
    may: ['model', 'exchange evidence'],
    packages: ['fastest-levenshtein', 'lru-cache'],
  },
  {
    name: 'exchange mapping',
    path: `${server}/exchange/mapping`,
    may: ['model', 'contracts', 'exchange'],
    packages: builtins,
  },
  { name: 'exchange', path: `${server}/exchange`, may: ['model', 'contracts', 'errors', 'content types', 'exchange'] },
  {
    name: 'services',
    path: `${server}/services`,
    may: ['model', 'contracts', 'errors', 'input', 'content types', 'exchange', 'database'],
  },
  { name: 'openapi', path: `${server}/openapi`, may: serverBase },
  ...['controllers', 'routes', 'graphql', 'documents', 'middlewares', 'policies'].map((name) => ({
    name,
    path: `${server}/${name}`,
    may: [...serverBase, 'openapi'],
  })),
  // What stands beside Strapi's stack: the record ahead of it, the command line, the figures of whoever watches.
  { name: 'record answers', path: `${server}/record-answers`, may: [...serverBase, 'routes'] },
  { name: 'command line', path: `${server}/command-line`, may: serverBase },
  { name: 'metrics', path: `${server}/metrics`, may: ['services'] },
  { name: 'permissions', path: `${server}/permissions`, may: serverBase },
  // What is left registers all of it.
  { name: 'server', path: `${plugin}/server`, may: 'its own', own: `${plugin}/server`, also: ['model', 'contracts'] },
  { name: 'api', path: 'src/api', may: [] },
  { name: 'components', path: 'src/components', may: [] },
  // The site knows the server by its public API alone; of the model it takes labels and the printed form.
  { name: 'client', path: 'client', may: [], packages: ['openapi-fetch'] },
  {
    name: 'site',
    path: 'site',
    may: ['model', 'client'],
    packages: ['hono', '@hono/node-server', 'lru-cache', ...builtins],
  },
];

// The aliases of tsconfig.json (`#model`), as what they stand for begins and goes on.
const { paths } = JSON.parse(readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8')).compilerOptions;
const aliases = Object.entries(paths).map(([alias, [target]]) => ({
  alias: alias.replace('*', ''),
  isFolder: alias.endsWith('*'),
  target: path.posix.normalize(target).replace(/\*?(\.ts)?$/, ''),
}));

/** The file that an import names, as a path from the root, or `undefined` for a package. */
function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  const found = aliases.find(({ alias, isFolder }) => (isFolder ? specifier.startsWith(alias) : specifier === alias));
  return found && found.target + specifier.slice(found.alias.length);
}

/** The layer of a file or of a module as it is imported, without its ending. */
function layerOf(file) {
  const module = file.replace(/\.tsx?$/, '');
  return layers.find((layer) => module === layer.path || module.startsWith(`${layer.path}/`));
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/\.tsx?$/.test(entry.name)) yield full;
  }
}

/** Whether `layer` may import the file `target` (a path from the root). */
function mayImportFile(layer, target) {
  const other = layerOf(target);
  if (other === layer) return true;
  if (layer.may === 'its own') return target.startsWith(`${layer.own}/`) || layer.also.includes(other?.name);
  return other !== undefined && layer.may.some((name) => other.name === name || other.name.startsWith(`${name} `));
}

/** Whether a file names its own layer by an alias: the linter of circles does not see through one. */
const isOwnAlias = (layer, specifier, target) => specifier.startsWith('#') && layerOf(target) === layer;

function mayImportPackage(layer, specifier) {
  return (
    layer.packages === undefined ||
    layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
  );
}

/** Whether an import goes up more folders than one can follow. */
const isFar = (specifier) => specifier.startsWith('../../../../');

const root = process.argv[2] ?? '.';
process.chdir(root);
let wrong = 0;
for (const file of ['src', 'site/src'].filter(existsSync).flatMap((folder) => [...sources(folder)])) {
  const layer = layerOf(file);
  if (!layer) continue;
  const isTest = /\.test\.tsx?$/.test(file);
  for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
    const target = targetOf(file, specifier);
    // A test may use the test tools and fixtures besides, never another layer.
    const allowed =
      !isFar(specifier) &&
      ((isTest && (!target || target.startsWith('tests/'))) ||
        (target
          ? mayImportFile(layer, target) && !isOwnAlias(layer, specifier, target)
          : mayImportPackage(layer, specifier)));
    if (!allowed) {
      wrong += 1;
      console.error(`${file}: ${layer.name} may not import ${specifier}`);
    }
  }
}
if (wrong > 0) process.exit(1);
console.log('All imports follow the arrows');
