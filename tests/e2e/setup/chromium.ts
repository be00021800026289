import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const root = path.resolve(__dirname, '..', '..', '..');

/** Nothing that a sandboxed machine lacks, and nothing that calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that `scripts/browser.mjs` finds or installs. */
export function launchBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, ['scripts/browser.mjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const headless = process.env.BROWSER_ON_SCREEN !== 'true';
  return chromium.launch({ executablePath: found.trim(), args, headless });
}
