// What imports what, as the sources say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { layers } from './layers.mjs';

// The aliases of tsconfig.json (`#model`), as what they stand for begins and goes on.
const { paths } = JSON.parse(readFileSync(new URL('../../tsconfig.json', import.meta.url), 'utf8')).compilerOptions;
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
export function layerOf(file) {
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

/** Every import of every source file below a root that belongs to a layer; `target` is a path from the root. */
export function* importsBelow(root) {
  process.chdir(root);
  for (const file of ['src', 'site/src'].filter(existsSync).flatMap((folder) => [...sources(folder)])) {
    const layer = layerOf(file);
    if (!layer) continue;
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    for (const { fileName: specifier } of importedFiles)
      yield { file, layer, specifier, target: targetOf(file, specifier), isTest: /\.test\.tsx?$/.test(file) };
  }
}
