import { createServer, type Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { metricsRegistry } from './registry';
import { onAnswer } from './requests';

/** What runs for each Strapi that serves metrics, by that Strapi. */
const running = new WeakMap<Core.Strapi, () => void>();

/**
 * Serves `/metrics` on a port of its own as soon as this Strapi serves; a command that only loads the application does
 * not. Nothing happens where no port is configured.
 */
export function registerMetrics(strapi: Core.Strapi): void {
  const port: number | undefined = strapi.config.get('plugin::disclosure.metricsPort');
  if (port === undefined) return;
  strapi.server.httpServer.once('listening', () => running.set(strapi, serveMetrics(strapi, port)));
}

/** Ends what `registerMetrics` began. */
export function stopMetrics(strapi: Core.Strapi): void {
  running.get(strapi)?.();
  running.delete(strapi);
}

function serveMetrics(strapi: Core.Strapi, port: number): () => void {
  const { type, read, count } = metricsRegistry(strapi);
  const stopCounting = onAnswer(strapi.server.httpServer, count);
  const metrics = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end();
    if (request.method !== 'GET') return response.writeHead(405, { Allow: 'GET' }).end();
    response.writeHead(200, { 'Content-Type': type }).end(await read());
  });
  // The server goes on without its metrics: a port that is taken is told, and costs nobody their work.
  metrics.on('error', (error) => strapi.log.error(`No metrics on port ${port}: ${error.message}`));
  metrics.listen(port, strapi.config.get('server.host'), () => tell(strapi, metrics));
  return () => {
    stopCounting();
    metrics.close();
    metrics.closeAllConnections();
  };
}

function tell(strapi: Core.Strapi, metrics: Server): void {
  const address = metrics.address();
  if (address !== null && typeof address === 'object') strapi.log.info(`Metrics on port ${address.port}`);
}
