/** What the environment says of other sites: `config/middlewares.ts`. */
import middlewares from '../../config/middlewares';

function configured(environment: Record<string, string[]>) {
  const env = { array: (name: string, otherwise: string[]) => environment[name] ?? otherwise };
  const all = middlewares({ env } as never).flatMap((entry) => (typeof entry === 'string' ? [] : entry));
  const of = (name: string): Record<string, unknown> => ({ ...all.find((entry) => entry.name === name)?.config });
  return { cors: of('strapi::cors'), security: of('strapi::security') };
}

const asked = (path: string, origin: string) => ({ path, get: () => origin });

test('an origin that is named may use credentials everywhere, another asks the public API without', () => {
  const { cors } = configured({ CORS_ORIGINS: ['https://desk.example.gov.cn'] });
  const [origin, credentials] = [cors.origin, cors.credentials] as ((ctx: unknown) => unknown)[];
  expect([
    origin?.(asked('/admin', 'https://desk.example.gov.cn')),
    origin?.(asked('/admin', 'https://x.example')),
  ]).toEqual(['https://desk.example.gov.cn', '']);
  expect(origin?.(asked('/api/reports', 'https://x.example'))).toBe('*');
  expect(credentials?.(asked('/api/reports', 'https://x.example'))).toBe(false);
  expect(credentials?.(asked('/admin', 'https://desk.example.gov.cn'))).toBe(true);
});

test('pages may be framed where the environment says so', () => {
  const portal = configured({ FRAME_ANCESTORS: ['https://portal.example.gov.cn'] }).security;
  expect(portal).toMatchObject({
    contentSecurityPolicy: { directives: { 'frame-ancestors': ['https://portal.example.gov.cn'] } },
    frameguard: false,
  });
  expect(configured({}).security).not.toHaveProperty('frameguard');
  expect(configured({ FRAME_ANCESTORS: ["'none'"] }).security).toMatchObject({ frameguard: { action: 'deny' } });
});
