// What has to stand before anything runs: dependencies as locked, and a build that is no older than its sources.
// Needs nothing but Node, since it runs on a fresh clone.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const sources = ['config', 'database', 'src', 'package-lock.json', 'tsconfig.json'];

/** Runs a command in the project's folder with its output shown; a failure ends this process with the same code. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies unless they are there as locked. */
export function install() {
  const installed = path.join('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing dependencies (a few minutes the first time) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds the server and the admin panel unless both are newer than every source. */
export function build() {
  const built = [path.join('build', 'index.html'), path.join('dist', 'build', 'index.html')].filter(existsSync);
  const latest = Math.max(...sources.map(newest));
  if (built.some((file) => statSync(file).mtimeMs > latest) && existsSync(path.join('dist', 'src'))) return;
  console.log('Building the server and the admin panel (about a minute) …');
  run('npm', ['run', '--silent', 'build']);
}

/** Builds the server alone unless it is newer than every source; says so where results do not go. */
export function buildServer() {
  const built = path.join('dist', 'src', 'index.js');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  console.error('Building the server (some seconds) …');
  const { status } = spawnSync(process.execPath, ['scripts/build-server.mjs'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
}

/** Builds the public site unless it is newer than every source. */
export function buildSite() {
  const built = path.join('site', 'dist', 'site', 'assets');
  const from = ['site/src', 'site/assets', 'site/tsconfig.build.json', 'src/plugins/disclosure/model'];
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...from.map(newest))) return;
  console.error('Building the public site (some seconds) …');
  const { status } = spawnSync(process.execPath, ['scripts/build-site.mjs'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
}

function newest(entry) {
  const status = statSync(entry);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
}
