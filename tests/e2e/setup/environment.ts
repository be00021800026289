import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import { testServer } from '../../integration/setup/server';
import { launchBrowser } from './chromium';

/** One browser for all tests of a run; it lives on `process`, which outlives jest's sandboxes. */
const shared = process as NodeJS.Process & { gongkaiBrowser?: Promise<Browser> };

function testBrowser(): Promise<Browser> {
  shared.gongkaiBrowser ??= launchBrowser();
  return shared.gongkaiBrowser;
}

export async function stopTestBrowser(): Promise<void> {
  await (await shared.gongkaiBrowser)?.close();
}

const output = path.resolve(__dirname, '..', '..', 'output');

/** Hands every browser test the run's server, which serves the built admin panel, and the run's browser. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    mkdirSync(output, { recursive: true });
    const [server, browser] = await Promise.all([testServer({ serveAdminPanel: true }), testBrowser()]);
    Object.assign(this.global, { server, strapi: server.strapi, browser });
  }

  /** Keeps a picture of every window at the moment that a test fails. */
  async handleTestEvent({ name, test }: { name: string; test?: { name: string } }): Promise<void> {
    if (name !== 'test_fn_failure' || !test) return;
    const pages = (await testBrowser()).contexts().flatMap((context) => context.pages());
    const file = `failed-${test.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
    for (const [window, page] of pages.entries())
      await page.screenshot({ path: path.join(output, `${file}-${window}.png`) });
  }
}
