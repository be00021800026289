// Compiles the public site into `site/dist`, with its assets beside it.

import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('site/dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'site/tsconfig.build.json'], {
  stdio: ['ignore', 2, 2],
});
if (status !== 0) process.exit(status ?? 1);
cpSync('site/assets', 'site/dist/site/assets', { recursive: true });
