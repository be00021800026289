// Kills the server without warning while it publishes, again and again, and looks at what it left: a report is published
// exactly when its publication stands in the record and says the same, each draft stands where the last event of its
// review left it, the chain is whole, and nothing is lost that was reported done.
// `npm run test:faults -- [--rounds 100] [--client sqlite --client postgres]`.

import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import knex from 'knex';
import { serverEnvironment } from '../servers/environment.mjs';

const { verifyChain } = createRequire(import.meta.url)(
  path.resolve('dist/src/plugins/disclosure/server/src/database/verify-chain'),
);

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    client: { type: 'string', multiple: true, default: ['sqlite', 'postgres'] },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`${values.rounds} is no number of rounds`);

/** An empty database, the environment that names it, and how to look at it beneath Strapi. */
async function database(client) {
  const folder = path.resolve('.tmp');
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(path.join(folder, 'faults-'));
  const environment = {
    DATABASE_CLIENT: client,
    DATABASE_FILENAME: path.join(place, 'data.db'),
    DATABASE_HOST: process.env.DATABASE_HOST ?? '127.0.0.1',
    DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? 'postgres',
    DATABASE_PASSWORD: process.env.DATABASE_PASSWORD ?? '',
    DATABASE_NAME: `gongkai_faults_${randomBytes(4).toString('hex')}`,
  };
  const connect = (name = environment.DATABASE_NAME) =>
    knex(
      client === 'sqlite'
        ? { client: 'better-sqlite3', connection: { filename: environment.DATABASE_FILENAME }, useNullAsDefault: true }
        : {
            client: 'pg',
            connection: {
              host: environment.DATABASE_HOST,
              user: environment.DATABASE_USERNAME,
              password: environment.DATABASE_PASSWORD,
              database: name,
            },
          },
    );
  const maintain = async (statement) => {
    if (client === 'sqlite') return;
    const connection = connect('postgres');
    await connection.raw(statement);
    await connection.destroy();
  };
  await maintain(`create database ${environment.DATABASE_NAME}`);
  return {
    environment,
    connect,
    async drop() {
      await maintain(`drop database ${environment.DATABASE_NAME} with (force)`);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Starts a publisher; what it reports done is noted in `done`. */
async function publisher(environment, done, argument) {
  const child = fork('tests/faults/publisher.mjs', argument ? [argument] : [], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  child.on('message', (/** @type {{ published?: object }} */ { published }) => {
    if (published) done.push(published);
  });
  const [first] = await Promise.race([once(child, 'message'), exit]);
  if (!first?.audit) throw new Error('The publisher did not start');
  return { child, exit, audit: first.audit };
}

async function look({ connect }, done) {
  const connection = connect();
  try {
    const { broken, rows } = await verifyChain(connection);
    const faults = broken ? [`the chain is broken: ${JSON.stringify(broken)}`] : [];
    const recorded = await connection('disclosure_publications').select('organization_code', 'version');
    const known = new Set(recorded.map(({ organization_code: code, version }) => `${code} ${version}`));
    for (const { code, version } of done)
      if (!known.has(`${code} ${version}`)) faults.push(`${code} version ${version} was reported done, and is lost`);
    return { faults, publications: rows.disclosure_publications };
  } finally {
    await connection.destroy();
  }
}

async function torment(client) {
  const base = await database(client);
  const environment = { ...serverEnvironment(), ...base.environment };
  const bar = new cliProgress.SingleBar({ format: `${client} {bar} {value}/{total} kills`, stream: process.stderr });
  const done = [];
  const faults = [];
  let publications = 0;
  try {
    bar.start(rounds, 0);
    for (let round = 0; round < rounds; round += 1) {
      const { child, exit, audit } = await publisher(environment, done);
      const before = done.length;
      const deadline = Date.now() + 120_000;
      // Not before something is under way, and at no particular moment of it.
      while (done.length === before && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_500));
      child.kill('SIGKILL');
      await exit;
      const found = await look(base, done);
      faults.push(...audit.faults, ...found.faults);
      publications = found.publications;
      bar.increment();
    }
    const last = await publisher(environment, done, 'audit');
    await last.exit;
    faults.push(...last.audit.faults);
    bar.stop();
    console.log(
      `${client}: killed ${rounds} times; ${done.length} publications reported done, ${publications} recorded, ` +
        `${last.audit.reports} reports published, ${faults.length} faults`,
    );
    for (const fault of faults) console.error(`  ${fault}`);
    return faults.length === 0 && done.length >= rounds;
  } finally {
    bar.stop();
    await base.drop();
  }
}

for (const client of values.client) if (!(await torment(client))) process.exitCode = 1;
