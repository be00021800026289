import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { testServer } from './server';

/** A temporary folder of this run alone: what lies in it is its own, whatever runs beside it. */
process.env.GONGKAI_TEST_FOLDER ??= mkdtempSync(path.join(os.tmpdir(), 'gongkai-run-'));
process.env.TMPDIR = process.env.GONGKAI_TEST_FOLDER;

/** Hands every integration test the run's real Strapi, booted outside jest's sandbox. */
export default class StrapiEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const server = await testServer();
    Object.assign(this.global, { server, strapi: server.strapi });
  }
}
