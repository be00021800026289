// How long the browser works on one typed digit: the check of the whole report, and everything until the screen has it.

import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { quantile, startServer } from './setup/server.mjs';

const require = createRequire(import.meta.url);
const { cellsOf, layouts } = require(path.resolve('dist/src/plugins/disclosure/model'));

const budget = 16;
const { strapi, url, token, stop } = await startServer({ serveAdminPanel: true });
const executablePath = await findBrowser();
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath, args });

/** A complete report: every cell filled in, so that every equation is computed. */
function rowsOf(table) {
  const rows = new Map();
  for (const cell of cellsOf(layouts.v2021).all)
    if (cell.table.code === table)
      rows.set(cell.row.code, { row: cell.row.code, ...rows.get(cell.row.code), [cell.column.code]: 1 });
  return [...rows.values()];
}

try {
  const organization = await strapi
    .documents('api::organization.organization')
    .create({ data: { name: '计时局', code: 'BENCH-1', kind: 'department' } });
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '本机关依法公开政府信息。'.repeat(40) }] }];
  const { documentId } = await strapi.documents('api::report.report').create({
    data: {
      organization: organization.documentId,
      year: 2023,
      sections: layouts.v2021.chapters.map(({ code, label }) => ({ chapter: code, heading: label.zh, body })),
      proactive: rowsOf('proactive'),
      applications: rowsOf('applications'),
      remedies: rowsOf('remedies'),
    },
  });

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript((value) => {
    localStorage.setItem('jwtToken', JSON.stringify(value));
    localStorage.setItem('isLoggedIn', 'true');
    // From the key to the end of the task in which React has put the change on the screen.
    const samples = [];
    Object.assign(window, { samples });
    window.addEventListener(
      'input',
      () => {
        const start = performance.now();
        setTimeout(() => samples.push(performance.now() - start));
      },
      { capture: true },
    );
  }, token);
  const page = await context.newPage();
  await page.goto(`${url}/admin/content-manager/collection-types/api::report.report/${documentId}`);
  const cell = page.locator('[id="cell-applications.granted.naturalPerson"]');
  await cell.click();
  await page.waitForTimeout(1000);
  for (let turn = 0; turn < 100; turn += 1) {
    await page.keyboard.press(String(turn % 10));
    await page.waitForTimeout(30);
    if (turn % 5 === 4) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(30);
    }
  }
  const { checks, screens } = await page.evaluate(() => ({
    checks: performance.getEntriesByName('disclosure:check').map(({ duration }) => duration),
    screens: Reflect.get(window, 'samples'),
  }));
  const show = (name, samples) =>
    console.log(
      `${name.padEnd(52)} median ${quantile(samples, 0.5).toFixed(2)} ms   p95 ${quantile(samples, 0.95).toFixed(2)} ms   (${samples.length} digits)`,
    );
  show('one digit: check of the whole report', checks);
  show('one digit: check, form state and screen', screens);
  if (quantile(checks, 0.95) >= budget) {
    console.error(`The check of the whole report takes ${budget} ms or more`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop();
}
process.exit();
