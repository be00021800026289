// What a server of the tests and benchmarks needs from its environment, besides a database.

import { randomBytes } from 'node:crypto';

const names = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];

/** Strapi's secrets, made for one run, and a log that tells of errors alone. */
export function serverEnvironment() {
  const secrets = names.map((name) => [name, randomBytes(16).toString('base64')]);
  return { NODE_ENV: 'production', LOG_LEVEL: 'error', ...Object.fromEntries(secrets) };
}
