// `npm run sample-data`: loads the sample data into the configured database and prints the demo accounts.

import { createRequire } from 'node:module';
import path from 'node:path';
import cliProgress from 'cli-progress';
import { buildServer } from './prepare.mjs';
import './secrets.mjs';

buildServer();

// Strapi's ES module build does not resolve on Node.
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const distDir = path.resolve('dist');
const { loadSampleData } = require(path.join(distDir, 'database/sample-data/load.js'));
const { writeRegister } = require(path.join(distDir, 'database/sample-data/register-file.js'));

process.env.LOG_LEVEL ??= 'error';
const bar = new cliProgress.SingleBar(
  { format: 'Loading sample data {bar} {value}/{total} {what}', stream: process.stderr, hideCursor: true },
  cliProgress.Presets.shades_classic,
);
function told({ email, password, roles, memberOf, tries }) {
  const organizations = memberOf.length > 0 ? memberOf.join('、') : 'every organization';
  return `  ${email.padEnd(28)} ${password ?? '(changed)'}\n      ${organizations} (${roles.join(', ')}): ${tries}`;
}

const strapi = await createStrapi({ appDir: process.cwd(), distDir }).load();
try {
  const accounts = await loadSampleData(strapi, (done, total, what) => {
    if (!bar.isActive) bar.start(total, done, { what });
    bar.update(done, { what });
  });
  bar.stop();
  const base = `http://localhost:${process.env.PORT ?? 1337}`;
  console.log(`
Admin panel        ${base}/admin
Public pages       ${base}/
Published reports  ${base}/api/reports
Sample register    ${await writeRegister('exports')}
GraphQL            ${base}/graphql

Demo accounts
${accounts.map(told).join('\n')}
`);
} finally {
  await strapi.destroy();
}
process.exit(0);
