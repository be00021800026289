import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { siteApp } from './app';
import type { SiteConfiguration } from './configuration';

export interface RunningSite {
  port: number;
  close(): Promise<void>;
}

/** Starts the site; port 0 takes any that is free. */
export async function startSite(configuration: SiteConfiguration): Promise<RunningSite> {
  const server = createAdaptorServer({ fetch: siteApp(configuration).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(configuration.port, configuration.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
