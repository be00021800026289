// Runs tests under other versions of Node than the one that runs the gates: the model, and main paths over HTTP on
// PostgreSQL. SQLite's driver is compiled for one version alone, so that it takes no part here.
// `npm run test:nodes -- [--node 22 --node 24]`, after `npm run build:server`.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: ['22', '24'] } },
});

/** Start, health and the main paths: a report is written, approved, published, corrected, withdrawn and read. */
const integration = String.raw`/(boot|metrics|publishing|publications)\.int`;
const model = 'disclosure/model/(document|checks|layout)';

/** The newest Node of a major version, from the npm package `node`, kept in `.tmp`. */
function nodeOf(major) {
  const folder = path.resolve('.tmp/nodes', major);
  const node = path.join(folder, 'node_modules/node/bin/node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `node@${major}`,
    ]);
  }
  return node;
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

for (const major of values.node) {
  if (!/^\d+$/.test(major)) throw new Error(`${major} is no major version of Node`);
  const node = nodeOf(major);
  // What a test starts of its own is to be the same Node.
  const environment = {
    DATABASE_CLIENT: 'postgres',
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  };
  run(node, ['--print', '"Node " + process.version']);
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--selectProjects'];
  run(node, [...jest, 'unit', '--testPathPatterns', model], environment);
  run(node, [...jest, 'integration', '--testPathPatterns', integration], environment);
}
