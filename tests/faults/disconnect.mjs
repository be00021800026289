// Ends every connection of a server to its database while it writes, again and again, as a restart or a failover of the
// database does: requests in flight are refused with 503 and none hangs, what was reported done is there, the process
// lives and serves again at once. `npm run test:disconnect -- [--rounds 8] [--client postgres --client mysql]`.

import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import knex from 'knex';
import { serverEnvironment } from '../servers/environment.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '8' },
    client: { type: 'string', multiple: true, default: ['postgres', 'mysql'] },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`${values.rounds} is no number of rounds`);

/** Writers at a time, and milliseconds after which a request hangs. */
const writers = 6;
const patience = 30_000;

const servers = {
  postgres: {
    driver: 'pg',
    port: 5432,
    user: 'postgres',
    maintenance: 'postgres',
    force: ' with (force)',
    kill: (connection, name) =>
      connection.raw('select pg_terminate_backend(pid) from pg_stat_activity where datname = ?', [name]),
  },
  mysql: {
    driver: 'mysql2',
    port: 3306,
    user: 'root',
    maintenance: undefined,
    force: '',
    async kill(connection, name) {
      const [others] = await connection.raw('select id from information_schema.processlist where db = ?', [name]);
      // A connection may have ended by itself meanwhile.
      for (const { id } of others) await connection.raw(`kill ${id}`).catch(() => undefined);
    },
  },
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes organizations until told to stop; notes the status of each, or that it hung. */
async function write(url, token, line, state) {
  for (let number = 0; !state.isOver; number += 1) {
    const code = `FAULT-${line}-${number}`;
    const answer = await fetch(`${url}/content-manager/collection-types/api::organization.organization`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: '测试局', code, kind: 'department' }),
      signal: AbortSignal.timeout(patience),
    }).catch(({ name }) => ({ status: name, arrayBuffer: () => undefined }));
    await answer.arrayBuffer();
    state.answers.push({ code, status: answer.status });
  }
}

async function register(url) {
  const answer = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ firstname: 'Test', email: 'admin@example.org', password: 'Gongkai-1234' }),
  });
  return (await answer.json()).data.token;
}

async function torment(client) {
  const { driver, port, user, maintenance, force, kill } = servers[client];
  const name = `gongkai_faults_${randomBytes(4).toString('hex')}`;
  const address = {
    host: process.env.DATABASE_HOST ?? '127.0.0.1',
    port: Number(process.env.DATABASE_PORT ?? port),
    user: process.env.DATABASE_USERNAME ?? user,
    password: process.env.DATABASE_PASSWORD ?? '',
  };
  const outside = knex({ client: driver, connection: { ...address, database: maintenance } });
  await outside.raw(`create database ${name}`);
  const child = fork('tests/servers/strapi.mjs', ['dist'], {
    env: {
      ...process.env,
      ...serverEnvironment(),
      DATABASE_CLIENT: client,
      DATABASE_HOST: address.host,
      DATABASE_PORT: String(address.port),
      DATABASE_USERNAME: address.user,
      DATABASE_PASSWORD: address.password,
      DATABASE_NAME: name,
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  try {
    const [first] = await Promise.race([once(child, 'message'), exit]);
    if (!first?.port) throw new Error('The server did not start');
    const url = `http://127.0.0.1:${first.port}`;
    const token = await register(url);
    const state = { isOver: false, answers: [] };
    const lines = Array.from({ length: writers }, (_, line) => write(url, token, line, state));
    for (let round = 0; round < rounds; round += 1) {
      await wait(150 + Math.random() * 400);
      await kill(outside, name);
    }
    await wait(500);
    state.isOver = true;
    await Promise.all(lines);
    const faults = child.exitCode === null ? [] : [`the process ended with ${child.exitCode}`];
    const after = await fetch(`${url}/api/reports`, { signal: AbortSignal.timeout(patience) });
    if (after.status !== 200) faults.push(`afterwards the server answers ${after.status}`);
    faults.push(...(await lost(client, address, name, state.answers)));
    const of = (status) => state.answers.filter((answer) => answer.status === status).length;
    console.log(`${client}: ${rounds} times; ${of(201)} written, ${of(503)} refused with 503, ${faults.length} faults`);
    for (const fault of faults) console.error(`  ${fault}`);
    return faults.length === 0 && of(201) > 0;
  } finally {
    child.kill('SIGKILL');
    await exit;
    await outside.raw(`drop database ${name}${force}`);
    await outside.destroy();
  }
}

/** Answers that are neither success nor 503, and what was reported done and is not there. */
async function lost(client, address, database, answers) {
  const { driver } = servers[client];
  const connection = knex({ client: driver, connection: { ...address, database } });
  const rows = await connection('organizations').select('code');
  await connection.destroy();
  const kept = new Set(rows.map(({ code }) => code));
  return answers.flatMap(({ code, status }) => {
    if (status === 503) return [];
    if (status !== 201) return [`${code} was answered with ${status}`];
    return kept.has(code) ? [] : [`${code} was reported done, and is lost`];
  });
}

for (const client of values.client) if (!(await torment(client))) process.exitCode = 1;
