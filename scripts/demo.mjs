// `npm run demo`: from a fresh clone to a running server with sample data in it.

import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { build, buildSite, install } from './prepare.mjs';

install();
build();
buildSite();
const { status, stdout } = spawnSync(process.execPath, ['scripts/sample-data.mjs'], {
  stdio: ['inherit', 'pipe', 'inherit'],
  encoding: 'utf8',
});
if (status !== 0) {
  process.stdout.write(stdout);
  process.exit(status ?? 1);
}

const server = spawn('npm', ['run', '--silent', 'start'], { stdio: 'inherit', shell: process.platform === 'win32' });
server.on('exit', (code) => process.exit(code ?? 1));
// The terminal sends Ctrl+C to the server too, which then ends by itself.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));

// Strapi says much while it starts: the accounts come after it, where a person looks.
const accounts = stdout.slice(stdout.indexOf('Admin panel'));
const [, address] = /Admin panel\s+(\S+)\/admin/.exec(accounts) ?? [];
while (!(await isUp())) await setTimeout(500);
const site = spawn(process.execPath, ['site/dist/site/src/index.js'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, GONGKAI_API: process.env.GONGKAI_API ?? address },
});
server.on('exit', () => site.kill());
let runs = true;
site.on('exit', () => {
  runs = false;
});
await setTimeout(1_000);
const siteAddress = process.env.SITE_URL ?? `http://localhost:${process.env.SITE_PORT ?? 4321}`;
console.log(`\n${runs ? `Public site        ${siteAddress}\n` : ''}${accounts}`);

async function isUp() {
  const answer = await fetch(`${address}/_health`).catch(() => undefined);
  return answer?.ok ?? false;
}
