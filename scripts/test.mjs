// `npm test`: everything that needs no database server, on a fresh clone as well.

import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { build, install, run } from './prepare.mjs';

/** First of all, since the tests that need it come last. */
async function chooseBrowser() {
  const browser = await findBrowser().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  if (browser) process.env.CHROMIUM_PATH = browser;
}

await chooseBrowser();
install();
await chooseBrowser();
build();
// The browser waits for the server and the server for the browser: what needs no browser runs beside them.
run('npm', ['run', '--silent', 'test:side-by-side']);
