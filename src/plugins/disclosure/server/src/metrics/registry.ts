import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { health } from '../services/health';
import type { AnsweredRequest } from './requests';

/** What Prometheus may read of this server: the process, the answers, the database and the end of the record. */
export function metricsRegistry(strapi: Core.Strapi) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds until an answer was sent, by part of the application, method and status',
    labelNames: ['area', 'method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const sequence = new Gauge({
    name: 'disclosure_record_sequence',
    help: 'Rows of the public record: submissions, publications and withdrawals',
    registers: [registry],
  });
  const up = new Gauge({
    name: 'disclosure_database_up',
    help: '1 when the database answers within two seconds, else 0',
    registers: [registry],
  });
  const count = ({ area, method, status, seconds }: AnsweredRequest) =>
    durations.observe({ area, method, status }, seconds);
  /** The text for Prometheus, with what the database says at this moment. */
  async function read(): Promise<string> {
    const { database, chain } = await health({ strapi }).state();
    up.set(database === 'ready' ? 1 : 0);
    if (chain) sequence.set(chain.sequence);
    return registry.metrics();
  }
  return { type: registry.contentType, read, count };
}
