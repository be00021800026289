// The public site: what pages weigh, how fast a report page is there on a slow phone, and how many of them a second are
// served from the cache, by processor time of the site's own process.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import autocannon from 'autocannon';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildSite } from '../../scripts/prepare.mjs';
import { serverEnvironment } from '../servers/environment.mjs';
import { loadSampleData, startProcess, stopProcesses } from './setup/servers.mjs';

const promised = { requests: 1_000, paint: 2_000, shift: 0.02, scripts: 100 * 1024 };
const connections = 32;
const seconds = 5;
/** Slow 4G, as Chromium's own tools call it. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1e6) / 8,
  uploadThroughput: (0.675 * 1e6) / 8,
};

mkdirSync('.tmp', { recursive: true });
const folder = path.resolve(mkdtempSync('.tmp/bench-'));
const environment = {
  ...process.env,
  ...serverEnvironment(),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'data.db'),
};

/** What one page costs a phone: bytes over the wire by kind, its largest paint, how far things moved. */
async function look(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kinds = new Map();
  const weight = {};
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    weight[kind] = (weight[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = { paint: 0, shift: 0 };
        new PerformanceObserver((list) => {
          seen.paint = list.getEntries().at(-1)?.startTime ?? 0;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 300);
      }),
  );
  await context.close();
  const total = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  return { paint, shift, total, scripts: weight.Script ?? 0 };
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

try {
  buildSite();
  console.log('Loading the sample data …');
  loadSampleData(environment);
  const strapi = await startProcess('strapi.mjs', 'dist', environment);
  const site = await startProcess('site.mjs', strapi.url, process.env);
  const { data } = await (await fetch(`${strapi.url}/api/disclosure/publications?pageSize=2`)).json();
  const [one, other] = data.map(({ organization, year }) => ({ code: organization.code, year }));
  const report = `/organizations/${one.code}/${one.year}`;
  const pages = [
    '/',
    `/organizations/${one.code}`,
    report,
    `/compare?reports=${one.code}-${one.year},${other.code}-${other.year}`,
    '/statistics',
    '/data',
  ];

  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  const wrong = [];
  for (const page of pages) {
    await fetch(site.url + page);
    const { paint, shift, total, scripts } = await look(browser, site.url + page);
    console.log(
      `${page.padEnd(70)} ${kilobytes(total).padStart(9)}   scripts ${kilobytes(scripts).padStart(7)}   ` +
        `largest paint ${Math.round(paint)} ms   shift ${shift.toFixed(3)}`,
    );
    if (scripts > promised.scripts) wrong.push(`${page}: ${kilobytes(scripts)} of scripts`);
    if (page === report && paint > promised.paint) wrong.push(`${page}: largest paint after ${Math.round(paint)} ms`);
    if (page === report && shift > promised.shift) wrong.push(`${page}: things moved by ${shift}`);
  }
  await browser.close();

  const url = site.url + report;
  const headers = { 'Accept-Encoding': 'br' };
  await autocannon({ url, headers, connections, duration: 2 });
  const before = await site.usage();
  const { requests, latency, non2xx, errors } = await autocannon({ url, headers, connections, duration: seconds });
  const after = await site.usage();
  if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} refusals`);
  const aCore = (requests.total / (after.cpu - before.cpu)) * 1e6;
  console.log(
    `\n${report} from the cache: ${Math.round(requests.average)}/s with ${connections} connections, p99 ${latency.p99} ms, ` +
      `${Math.round(aCore)}/s a core of the site, ${Math.round(after.rss / 2 ** 20)} MiB`,
  );
  if (aCore < promised.requests) wrong.push(`${Math.round(aCore)} requests a second a core`);
  for (const line of wrong) console.error(`Not as promised: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await stopProcesses();
  rmSync(folder, { recursive: true, force: true });
}
