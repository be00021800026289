// `npm run client`: writes the types of the public API (client/api.d.ts) and the list of routes in docs/api.md, both from
// the OpenAPI document. `--from URL` asks a running server for it; `--check` writes nothing, and exits with 1 where a file
// is not what it should be.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';

const { values } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } });

/** A server of its own, with an empty database that goes with it. */
async function fromOwnServer() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-client-'));
  Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') });
  process.env.LOG_LEVEL ??= 'error';
  await import('./secrets.mjs');
  const require = createRequire(import.meta.url);
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: path.resolve('dist') }).load();
  try {
    const { openApiDocument } = require(path.resolve('dist/src/plugins/disclosure/server/src/openapi/document.js'));
    return JSON.parse(JSON.stringify(openApiDocument(strapi)));
  } finally {
    await strapi.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fromServer(url) {
  const response = await fetch(new URL('/api/disclosure/openapi.json', url));
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}

const document = await (values.from ? fromServer(values.from) : fromOwnServer());

const types = astToString(await openapiTS(document, { alphabetize: false }));
const rows = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, { summary, operationId }]) => {
    const shown = address.replace(/\{(\w+)\}/g, ':$1');
    return `| \`${method.toUpperCase()} ${shown}\` | ${summary.split(' / ')[1]} | \`${operationId}\` |`;
  }),
);
const table = ['| route | answers | `operationId` |', '| --- | --- | --- |', ...rows].join('\n');
const page = readFileSync('docs/api.md', 'utf8');
const marks = /(<!-- routes: npm run client -->\n)[\s\S]*(\n<!-- end of routes -->)/;
if (!marks.test(page)) throw new Error('docs/api.md has no place for the routes');

const files = {
  'client/api.d.ts': `// Written by \`npm run client\` from the OpenAPI document of the server.\n\n${types}`,
  'docs/api.md': page.replace(marks, `$1${table}$2`),
};
for (const [file, text] of Object.entries(files)) {
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not up to date: npm run client`);
    process.exitCode = 1;
  }
}
// A server that was ended leaves timers behind.
process.exit();
