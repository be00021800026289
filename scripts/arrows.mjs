// The arrows of the design: which layer may import which (`arrows/layers.mjs`). `node scripts/arrows.mjs [root]` lists
// every import that goes against them and exits with 1.
import process from 'node:process';
import { importsBelow, layerOf } from './arrows/imports.mjs';

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

let wrong = 0;
for (const { file, layer, specifier, target, isTest } of importsBelow(process.argv[2] ?? '.')) {
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
if (wrong > 0) process.exit(1);
console.log('All imports follow the arrows');
