import http from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { mostEntries } from '../services/record/bounded-cache';
import { replayResponses } from './replay';

/** A server that answers everything alike, and counts what was not answered from memory. */
async function serve(bytes: number) {
  const counted = { reached: 0 };
  const app = new Koa();
  const server = http.createServer(app.callback());
  const keep = replayResponses(
    server,
    async () => ({ sequence: 1, link: 'x' }),
    () => true,
    { look: () => undefined, learn: () => undefined },
  );
  app.use((ctx) => {
    counted.reached += 1;
    ctx.set({ Vary: 'Accept, Accept-Encoding, Origin', ETag: '"e"' });
    ctx.body = Buffer.alloc(bytes);
    keep(ctx);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const { port } = server.address() as AddressInfo;
  const ask = (headers: http.OutgoingHttpHeaders) =>
    new Promise<void>((resolve, reject) => {
      const request = http.get({ port, host: '127.0.0.1', agent, headers }, (answer) => {
        answer.resume().on('end', resolve);
      });
      request.on('error', reject);
    });
  /** How many of the questions are answered from memory, once all were asked; the last is asked first. */
  async function kept(questions: readonly http.OutgoingHttpHeaders[]): Promise<number> {
    for (const headers of questions) await ask(headers);
    counted.reached = 0;
    for (const headers of questions.toReversed()) await ask(headers);
    return questions.length - counted.reached;
  }
  const close = () => {
    agent.destroy();
    server.close();
  };
  return { kept, close };
}

async function kept(questions: readonly http.OutgoingHttpHeaders[], bytes = 1): Promise<number> {
  const { kept: count, close } = await serve(bytes);
  try {
    return await count(questions);
  } finally {
    close();
  }
}

const times = (count: number, headers: (index: number) => http.OutgoingHttpHeaders) =>
  Array.from({ length: count }, (_, index) => headers(index));

it('keeps so many responses and no more, whatever headers are made up', async () => {
  const third = Math.ceil(mostEntries / 3) + 100;
  const questions = [
    ...times(third, (i) => ({ Accept: `text/x-${i}` })),
    ...times(third, (i) => ({ 'Accept-Encoding': `x-${i}` })),
    ...times(third, (i) => ({ Origin: `https://x-${i}.example.org` })),
  ];
  expect(await kept(questions)).toBe(mostEntries);
}, 60_000);

it('counts the bodies', async () => {
  expect(
    await kept(
      times(80, (i) => ({ Origin: `https://x-${i}.example.org` })),
      1024 * 1024,
    ),
  ).toBeLessThan(64);
});

it('keeps what browsers send, and nothing with a header as long as a page', async () => {
  expect(await kept([{}, { Accept: 'text/html,application/xhtml+xml' }, { 'If-None-Match': '"e"' }])).toBe(3);
  expect(await kept(times(10, (i) => ({ Accept: `text/x-${i}${'x'.repeat(2_000)}` })))).toBe(0);
});

it('keeps nothing for validators that nobody was given', async () => {
  expect(await kept(times(10, (i) => ({ 'If-None-Match': `"made-up-${i}"` })))).toBe(0);
});
