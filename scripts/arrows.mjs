// The arrows of the design: which layer may import which. `node scripts/arrows.mjs [root]` lists every
// import that goes against them and exits with 1.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const plugin = 'src/plugins/disclosure';
const server = `${plugin}/server/src`;
const serverBase = ['model', 'contracts', 'errors', 'content types', 'services', 'exchange', 'database'];

/**
 * From the most particular folder to the least; a file belongs to the first that holds it. `may` names
 * the layers it may import besides itself, `packages` the only packages (all, when absent).
 */
const layers = [
  { name: 'model', path: `${plugin}/model`, may: [], packages: ['canonicalize', '@noble/hashes'] },
  { name: 'contracts', path: `${plugin}/contracts`, may: ['model'], packages: [] },
  { name: 'admin', path: `${plugin}/admin`, may: ['model', 'contracts'] },
  { name: 'content types', path: `${server}/content-types`, may: ['model'] },
  { name: 'errors', path: `${server}/errors`, may: ['model'] },
  { name: 'database', path: `${server}/database`, may: ['model', 'errors', 'content types'] },
  { name: 'exchange', path: `${server}/exchange`, may: ['model', 'errors', 'content types'] },
  {
    name: 'services',
    path: `${server}/services`,
    may: ['model', 'contracts', 'errors', 'content types', 'exchange', 'database'],
  },
  ...['controllers', 'routes', 'graphql', 'documents', 'middlewares', 'policies'].map((name) => ({
    name,
    path: `${server}/${name}`,
    may: serverBase,
  })),
  { name: 'server', path: `${plugin}/server`, may: 'its own', own: `${plugin}/server`, also: ['model', 'contracts'] },
  { name: 'api', path: 'src/api', may: [] },
  { name: 'components', path: 'src/components', may: [] },
];

const layerOf = (file) => layers.find((layer) => file === layer.path || file.startsWith(`${layer.path}/`));

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
  return other !== undefined && layer.may.includes(other.name);
}

function mayImportPackage(layer, specifier) {
  return (
    layer.packages === undefined ||
    layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
  );
}

const root = process.argv[2] ?? '.';
process.chdir(root);
let wrong = 0;
for (const file of sources('src')) {
  const layer = layerOf(file);
  if (!layer) continue;
  const isTest = /\.test\.tsx?$/.test(file);
  for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
    const relative = specifier.startsWith('.');
    const target = path.posix.join(path.posix.dirname(file), specifier);
    // A test may use the test tools and fixtures besides, never another layer.
    const allowed =
      (isTest && (!relative || target.startsWith('tests/'))) ||
      (relative ? mayImportFile(layer, target) : mayImportPackage(layer, specifier));
    if (!allowed) {
      wrong += 1;
      console.error(`${file}: ${layer.name} may not import ${specifier}`);
    }
  }
}
if (wrong > 0) process.exit(1);
console.log('All imports follow the arrows');
