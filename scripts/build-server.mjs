// Compiles the server alone, as `strapi build` does before it builds the admin panel. What stands in
// `dist` from sources that are gone is removed first: Strapi would load it.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

for (const folder of ['config', 'database', 'src', '.tsbuildinfo']) {
  rmSync(`dist/${folder}`, { recursive: true, force: true });
}
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
