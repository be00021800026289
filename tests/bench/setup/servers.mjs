// Servers in processes of their own, so that what they use is theirs alone.

import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const children = [];

/** Loads the sample data into the database that the environment names. */
export function loadSampleData(env) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = spawnSync(process.execPath, ['tests/servers/sample-data.mjs'], options);
  if (status !== 0) throw new Error('The sample data did not load');
}

/**
 * @param script a file of tests/servers
 * @returns its address; `usage()` tells memory in bytes and processor time in microseconds, `stop()` ends it
 */
export async function startProcess(script, argument, env) {
  const child = fork(path.join('tests/servers', script), [argument], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const [{ port }] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}`,
    async usage() {
      child.send('usage');
      return (await once(child, 'message'))[0];
    },
    stop: () => stop(child),
  };
}

async function stop(child) {
  if (child.connected) child.disconnect();
  if (child.exitCode === null) await once(child, 'exit');
}

export const stopProcesses = () => Promise.all(children.map(stop));
