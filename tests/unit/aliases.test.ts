/** An alias names the same file for the compiler (tsconfig.json), for Node and for Vite (the plugin's package.json). */

import { imports } from '../../src/plugins/disclosure/package.json';
import { compilerOptions } from '../../tsconfig.json';

const plugin = './src/plugins/disclosure/';

test('aliases of the plugin are the same for every tool', () => {
  const compiled = Object.entries(compilerOptions.paths)
    .filter(([alias]) => alias !== '#fixtures/*')
    .map(([alias, [target]]) => [alias, target?.replace(plugin, './').replace(/\.ts$/, '.js')]);
  expect(Object.fromEntries(compiled)).toEqual(imports);
});
