/** `npm run disclosure`, as someone at a terminal runs it. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(__dirname, '../../..');
export const fixture = (name: string) => path.join(root, 'tests/fixtures/reports', name);
export const pipes = fixture('commerce-bureau-2020.pipes.txt');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function disclosure(args: string[], environment: Record<string, string> = {}, cwd = root): Promise<Run> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/disclosure.mjs'), ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    run.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}

export const objects = ({ stdout }: Run): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** No database answers there. */
export const noDatabase = { DATABASE_CLIENT: 'mysql', DATABASE_HOST: '127.0.0.1', DATABASE_PORT: '1' };

/** The database of the server under test, as a process of its own is told of it. */
export function sameDatabase(): Record<string, string> {
  const { client, connection } = strapi.config.get<{ client: string; connection: Record<string, unknown> }>(
    'database.connection',
  );
  const names = {
    filename: 'FILENAME',
    host: 'HOST',
    port: 'PORT',
    database: 'NAME',
    user: 'USERNAME',
    password: 'PASSWORD',
  };
  const settings = Object.entries(names).flatMap(([name, suffix]) =>
    connection[name] === undefined ? [] : [[`DATABASE_${suffix}`, String(connection[name])]],
  );
  return { DATABASE_CLIENT: client, ...Object.fromEntries(settings) };
}
