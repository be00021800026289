// Koa and nothing else: sends the bytes it finds in a file. `node koa.mjs FILE`; prints its port.

import { readFileSync } from 'node:fs';
import Koa from 'koa';
import { answerForUsage, portOf } from './usage.mjs';

const body = readFileSync(process.argv[2]);
const server = new Koa()
  .use((ctx) => {
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = body;
  })
  .listen(0, '127.0.0.1', () => answerForUsage({ port: portOf(server) }));
