// Runs what the image runs where no container engine is: the files that the Dockerfile copies, without the packages of
// development, not writable for the one who runs them; PostgreSQL; the commands of CMD and HEALTHCHECK; the public site
// beside it. `npm run test:container`, after `npm run build`.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../../scripts/prepare.mjs';
import { serverEnvironment } from '../servers/environment.mjs';
import { postgresDatabase } from '../servers/postgres.mjs';
import { portOf } from '../servers/usage.mjs';
import { layOut, readImage } from './image.mjs';

/** Milliseconds until the server has to be healthy, and to end. */
const patience = 300_000;

/** Nobody in particular, who owns nothing here. Only root may run things as someone else. */
const nobody = process.getuid() === 0 ? 65_534 : undefined;
const as = nobody === undefined ? {} : { uid: nobody, gid: nobody };

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe);
  probe.close();
  await once(probe, 'close');
  return String(port);
}

function started([command, ...args], folder, env) {
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    ...as,
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('error', (error) => {
    throw error;
  });
  return child;
}

async function until(isTrue, what) {
  const end = Date.now() + patience;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`${what}: not within ${patience / 1000} s`);
    await setTimeout(500);
  }
}

async function stop(child) {
  if (child.exitCode !== null) throw new Error(`It ended by itself, with ${child.exitCode}`);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([
    ended,
    setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error('It does not end when told to');
    }),
  ]);
}

async function expectStatus(address, status) {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`${address} answers ${answer.status}, not ${status}`);
}

async function runServerAndSite(image, { folder, home }, database) {
  const port = await freePort();
  const sitePort = await freePort();
  const server = {
    NODE_ENV: 'production',
    HOME: home,
    HOST: '127.0.0.1',
    PORT: port,
    ...serverEnvironment(),
    ...database,
  };
  const site = { NODE_ENV: 'production', SITE_PORT: sitePort, GONGKAI_API: `http://127.0.0.1:${port}` };
  const healthy = (env, ...address) => {
    const [command, ...args] = image.healthy;
    const run = command === 'node' ? process.execPath : command;
    return spawnSync(run, [...args, ...address], { ...as, cwd: folder, env }).status === 0;
  };
  if (healthy(server)) throw new Error('The health check passes where nothing runs');
  const running = [started(image.start, folder, server)];
  try {
    await until(() => healthy(server), 'The server is healthy');
    await expectStatus(`http://127.0.0.1:${port}/admin`, 200);
    await expectStatus(`http://127.0.0.1:${port}/api/disclosure/publications`, 200);
    running.push(started(['node', 'site/dist/site/src/index.js'], folder, site));
    await until(() => healthy(site, `http://127.0.0.1:${sitePort}/`), 'The site is healthy');
    for (const child of running.toReversed()) await stop(child);
  } finally {
    for (const child of running) child.kill('SIGKILL');
  }
}

buildSite();
const image = readImage(readFileSync('Dockerfile', 'utf8'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-image-'));
// In the image this is /tmp, the only other folder that may be written.
const home = mkdtempSync(path.join(os.tmpdir(), 'gongkai-home-'));
const database = await postgresDatabase('container');
try {
  chmodSync(folder, 0o755);
  if (nobody !== undefined) chownSync(home, nobody, nobody);
  layOut(image, folder, nobody);
  await runServerAndSite(image, { folder, home }, database.environment);
  console.log(`Server and site ran as the image runs them${nobody === undefined ? ', as this user' : ', as nobody'}`);
} finally {
  await database.drop();
  for (const made of [folder, home]) rmSync(made, { recursive: true, force: true });
}
process.exit(0);
