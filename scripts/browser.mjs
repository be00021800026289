// `node scripts/browser.mjs`: prints the browser that the tests drive. Looks at CHROMIUM_PATH, for an installed Chromium,
// Chrome or Edge, and for Playwright's own; where there is none it installs one, and says so on the error output.
// Runs before the dependencies are there as well: only Playwright's own browser needs them.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const playwright = path.resolve('node_modules/playwright-core');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where browsers stand that are in no folder of PATH, by platform. */
const places = {
  darwin: () =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].flatMap((product) =>
          ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder, product, 'Application', file)),
        ),
      ),
};

const folders = () => (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);

function installed() {
  const onPath = names.flatMap((name) => folders().map((folder) => path.join(folder, name)));
  return [...onPath, ...(places[process.platform]?.() ?? [])].filter(existsSync);
}

async function playwrightsOwn() {
  if (!existsSync(playwright)) return [];
  const { chromium } = (await import(path.join(playwright, 'index.js'))).default;
  return [chromium.executablePath()].filter(existsSync);
}

/** Some systems have a file of that name that only tells how to install the browser. Windows prints no version. */
const starts = (file) =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;

const say = (text) => console.error(text);
/** @type {import('node:child_process').SpawnSyncOptions} */
const quietly = { stdio: ['ignore', 2, 2] };

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  say('No browser found: installing Chromium and a Chinese font with apt-get …');
  if (spawnSync('apt-get', ['update', '-qq'], quietly).status !== 0) return false;
  const packages = ['chromium', 'fonts-noto-cjk'];
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly).status === 0;
}

function installWithPlaywright() {
  if (!existsSync(playwright)) return false;
  say('No browser found: installing Chromium with Playwright …');
  return spawnSync(process.execPath, [path.join(playwright, 'cli.js'), 'install', 'chromium'], quietly).status === 0;
}

const find = async () => [...installed(), ...(await playwrightsOwn())].find(starts);

/**
 * The path of a browser that starts; installs one where there is none.
 *
 * @returns undefined where none can be had yet: Playwright can install one once the dependencies are there
 * @throws Error with one line that helps, where CHROMIUM_PATH names no browser or nothing could be installed
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named) && starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${named}`);
  }
  const found = (await find()) ?? ((installWithApt() || installWithPlaywright()) && (await find()));
  if (found) return found;
  if (!existsSync(playwright)) return undefined;
  throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}
