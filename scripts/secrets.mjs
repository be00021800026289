// Strapi refuses to start without its secrets. Whatever neither the environment nor `.env` names is
// generated once and kept in `.env`, which is never committed.

import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const random = () => randomBytes(32).toString('base64');
const secrets = {
  APP_KEYS: () => `${random()},${random()}`,
  ADMIN_JWT_SECRET: random,
  API_TOKEN_SALT: random,
  TRANSFER_TOKEN_SALT: random,
  JWT_SECRET: random,
  ENCRYPTION_KEY: random,
};

const file = process.env.ENV_PATH ?? '.env';
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const inFile = (name) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=\\s*\\S`, 'm').test(text);
const missing = Object.keys(secrets).filter((name) => !process.env[name] && !inFile(name));

if (missing.length > 0) {
  const lines = missing.map((name) => `${name}=${secrets[name]()}\n`).join('');
  appendFileSync(file, (text === '' || text.endsWith('\n') ? '' : '\n') + lines, { mode: 0o600 });
  console.log(`Generated ${missing.join(', ')} in ${file}`);
}
