// What the image holds and runs, read from the Dockerfile, laid out in a folder without a container engine.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Of the last stage: what it copies from the build, and the commands it runs. */
export function readImage(dockerfile) {
  const stage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const copies = [...stage.matchAll(/^COPY --from=build (--chown=\S+ )?(.+) (\S+)$/gm)].flatMap(
    ([, owner, sources, target]) =>
      sources.split(' ').map((source) => {
        const from = source.replace('/gongkai/', '');
        return { from, to: target === './' ? from : target, isWritable: owner !== undefined };
      }),
  );
  const command = (name) => JSON.parse(new RegExp(`^(?:HEALTHCHECK .*)?${name} (\\[.+\\])$`, 'm').exec(stage)[1]);
  return {
    copies,
    user: /^USER (\S+)$/m.exec(stage)[1],
    start: JSON.parse(/^CMD (\[.+\])$/m.exec(stage)[1]),
    healthy: command('CMD'),
  };
}

/**
 * Lays out what the image holds in a folder: everything belongs to root but what is copied with an owner, and the
 * packages of development are gone, as after `npm prune --omit=dev`.
 */
export function layOut({ copies }, folder, owner) {
  for (const { from, to, isWritable } of copies) {
    const target = path.join(folder, to);
    mkdirSync(path.dirname(target), { recursive: true });
    // A link to each file: a folder of packages is large. What may be written is copied.
    if (isWritable) cpSync(from, target, { recursive: true });
    else execFileSync('cp', ['--archive', '--link', from, target]);
    if (isWritable && owner !== undefined) execFileSync('chown', ['--recursive', `${owner}:${owner}`, target]);
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [name, { dev }] of Object.entries(packages))
    if (dev) rmSync(path.join(folder, name), { recursive: true, force: true });
}
