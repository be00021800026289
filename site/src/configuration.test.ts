import { siteConfiguration } from './configuration';

test('without an environment the site stands on port 4321 and reads the server beside it', () => {
  expect(siteConfiguration({})).toMatchObject({
    port: 4321,
    api: 'http://localhost:1337',
    address: 'http://localhost:4321',
    languages: ['zh', 'en'],
  });
});

test('addresses lose the slash at their end', () => {
  const { api, address } = siteConfiguration({ GONGKAI_API: 'https://a.example/', SITE_URL: 'https://b.example/s//' });
  expect([api, address]).toEqual(['https://a.example', 'https://b.example/s']);
});

test.each([
  ['SITE_PORT', 'http'],
  ['SITE_PORT', '70000'],
  ['GONGKAI_API', 'localhost'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['SITE_LANGUAGES', 'en'],
  ['SITE_LANGUAGES', 'zh,fr'],
  ['SITE_COLOR', 'red'],
  ['SITE_COLOR', '#ffd700'],
  ['SITE_LINK_COLOR', '#9b1c1c;}body{display:none'],
])('a mistake is told with the name of the variable: %s=%s', (name, value) => {
  expect(() => siteConfiguration({ [name]: value })).toThrow(name);
});
