/** Which other sites may call what, from a browser; and which may show our pages in a frame. */
import { ask } from './setup/http';
import { addressOf } from './setup/publications';
import { newPublished } from './setup/reports';

const origin = 'https://www.example.gov.cn';
const preflight = (path: string, headers = 'if-none-match') =>
  ask(
    path,
    { Origin: origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': headers },
    'OPTIONS',
  );

const list = (value: unknown) =>
  String(value)
    .toLowerCase()
    .split(/\s*,\s*/);

let address: string;
beforeAll(async () => {
  address = addressOf((await newPublished()).organization.code);
});

it.each(['/api/reports', '/api/disclosure/layouts', '/api/disclosure/publications', '/graphql?query={__typename}'])(
  'any site may ask %s, without credentials, and read what a cache needs',
  async (path) => {
    const { headers } = await ask(path, { Origin: origin });
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(list(headers['access-control-expose-headers'])).toEqual(
      expect.arrayContaining(['etag', 'content-disposition', 'last-modified', 'link']),
    );
  },
);

it('any site may ask the public record conditionally', async () => {
  const { status, headers } = await preflight(address, 'if-none-match, if-modified-since');
  expect(status).toBe(204);
  expect(list(headers['access-control-allow-headers'])).toEqual(
    expect.arrayContaining(['if-none-match', 'if-modified-since']),
  );
  const { etag } = (await ask(address, { Origin: origin })).headers;
  expect((await ask(address, { Origin: origin, 'If-None-Match': etag })).status).toBe(304);
});

it.each([
  '/admin/init',
  '/admin/login',
  '/content-manager/content-types',
  '/disclosure/reports/waiting',
  '/upload/files',
  '/apiary',
])('no other site may ask %s', async (path) => {
  for (const { headers } of [await ask(path, { Origin: origin }), await preflight(path)]) {
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  }
});

it.each(['/admin/init', '/api/reports', '/api/disclosure/publications'])(
  'no other site may show %s in a frame',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  },
);
