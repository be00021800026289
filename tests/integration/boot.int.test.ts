import { get } from './setup/http';

test('a fresh server answers on a route of the plugin', async () => {
  const { status, body } = await get('/api/disclosure/layouts');
  expect(status).toBe(200);
  expect(body.data.map(({ code }: { code: string }) => code)).toEqual(['v2019', 'v2021']);
});

test('a fresh server has an icon', async () => {
  expect((await fetch(`${server.url}/favicon.ico`)).status).toBe(200);
});
