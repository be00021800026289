/** Which browser the tests drive: `scripts/browser.mjs` on machines that have one, another, or none. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that ends at once with an exit code. */
function program(name: string, code = 0): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A machine whose only programs stand in the folder, and from which no browser can be downloaded. */
function look(environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/browser.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: folder,
      HOME: folder,
      PLAYWRIGHT_BROWSERS_PATH: folder,
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
      ...environment,
    },
  });
  return { status, found: stdout.trim(), last: stderr.trim().split('\n').at(-1) };
}

test('an installed Chrome will do where there is no Chromium', () => {
  const chrome = program('google-chrome');
  expect(look()).toMatchObject({ status: 0, found: chrome });
});

test('the one that CHROMIUM_PATH names comes before the installed', () => {
  program('chromium');
  const named = program('my-browser');
  expect(look({ CHROMIUM_PATH: named })).toMatchObject({ status: 0, found: named });
});

test('a name that leads to no browser is said, and nothing is installed', () => {
  program('chromium');
  expect(look({ CHROMIUM_PATH: path.join(folder, 'gone') })).toMatchObject({
    status: 1,
    last: expect.stringContaining('CHROMIUM_PATH'),
  });
});

test('a program that does not start is passed over', () => {
  program('chromium', 1);
  const edge = program('microsoft-edge');
  expect(look()).toMatchObject({ status: 0, found: edge });
});

test('where none can be installed, one line says what helps', () => {
  expect(look()).toMatchObject({ status: 1, last: expect.stringMatching(/install one, or set CHROMIUM_PATH/) });
});
