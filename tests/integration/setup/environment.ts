import { TestEnvironment } from 'jest-environment-node';
import { testServer } from './server';

/** Hands every integration test the run's real Strapi, booted outside jest's sandbox. */
export default class StrapiEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const server = await testServer();
    Object.assign(this.global, { server, strapi: server.strapi });
  }
}
