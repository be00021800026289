// `node tests/upgrade/make.mjs`: makes tests/upgrade/first-release anew, by the code of the first release. It needs the
// whole history (`git fetch --unshallow` where it is not there), PostgreSQL, MariaDB, and the clients sqlite3, pg_dump
// and mariadb-dump. README.md beside it says why the result is kept.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { serverEnvironment } from '../servers/environment.mjs';

/** The first release, of 2026-11-24. */
const release = '235dfb6';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const target = path.join(here, 'first-release');
const name = 'gongkai_first_release';
const text = (command, args) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

const postgres = ['--host', '127.0.0.1', '--username', 'postgres'];
const mariadb = ['--host=127.0.0.1', '--user=root'];

/** How each database is made, dumped as plain statements that a driver can run, and removed. */
const databases = {
  sqlite: (folder) => {
    const file = path.join(folder, 'first.db');
    return {
      environment: { DATABASE_FILENAME: file },
      create: () => rmSync(file, { force: true }),
      dump: () => text('sqlite3', [file, '.dump']),
      drop: () => rmSync(file),
    };
  },
  postgres: () => ({
    environment: { DATABASE_USERNAME: 'postgres', DATABASE_NAME: name },
    create: () => text('psql', [...postgres, '--quiet', '--command', `create database ${name}`]),
    // `\restrict` is a word of psql, no statement.
    dump: () =>
      text('pg_dump', [...postgres, '--rows-per-insert=50', '--no-owner', '--no-privileges', name])
        .replaceAll(/^\\(?:un)?restrict .*\n/gm, '')
        .replaceAll(/^--.*\n/gm, ''),
    drop: () => text('psql', [...postgres, '--quiet', '--command', `drop database ${name}`]),
  }),
  mysql: () => ({
    environment: { DATABASE_USERNAME: 'root', DATABASE_NAME: name },
    create: () => text('mariadb', [...mariadb, '--execute', `create database ${name}`]),
    // A driver needs no delimiter, and the account of the trigger is whoever loads it.
    dump: () =>
      text('mariadb-dump', [...mariadb, '--skip-comments', '--no-tablespaces', '--hex-blob', name])
        .replace(/^\/\*M?!999999.*\n/, '')
        .replaceAll(/^DELIMITER .*\n/gm, '')
        .replaceAll(/;;$/gm, ';')
        .replaceAll(/\/\*!50017 DEFINER=`[^`]*`@`[^`]*`\*\/ /g, ''),
    drop: () => text('mariadb', [...mariadb, '--execute', `drop database ${name}`]),
  }),
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-first-release-'));
try {
  const archive = execFileSync('git', ['-C', root, 'archive', release], { maxBuffer: 2 ** 28 });
  execFileSync('tar', ['--extract'], { cwd: folder, input: archive });
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: folder, stdio: 'inherit' });
  mkdirSync(target, { recursive: true });
  for (const [client, describe] of Object.entries(databases)) {
    const { environment, create, dump, drop } = describe(folder);
    create();
    const env = { ...process.env, ...serverEnvironment(), ...environment, DATABASE_CLIENT: client };
    execFileSync(process.execPath, [path.join(here, 'fill.mjs')], { cwd: folder, env, stdio: 'inherit' });
    writeFileSync(path.join(target, `${client}.sql`), dump());
    drop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
