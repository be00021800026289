// `npm run --silent disclosure -- COMMAND …`: checks and imports reports. See src/plugins/disclosure/server/src/command-line.
// Results go to stdout; whatever else is printed, by Strapi too, goes to stderr.

import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { Writable } from 'node:stream';
import { buildServer } from './prepare.mjs';

// From another folder, relative paths mean that one, and whatever is here stands beside this script all the same.
const root = path.resolve(import.meta.dirname, '..');
if (process.cwd() !== root) process.env.INIT_CWD = process.cwd();
process.chdir(root);
buildServer();

const { run } = createRequire(import.meta.url)(path.resolve('dist/src/plugins/disclosure/server/src/command-line'));

const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const out = new Writable({ decodeStrings: false, write: (chunk, encoding, done) => print(chunk, encoding, done) });
// Whoever reads the results may stop early; the wrapper hears of it first.
for (const stream of [out, process.stdout])
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) => process.exit(code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2), { out, err: process.stderr });
} catch (error) {
  console.error(error);
  process.exit(2);
}
