/** `/graphql` in a browser: an explorer of this server's own. */
import { load } from 'cheerio';
import { ask, graphql } from './setup/http';

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

it('is a page whose every file is served here, under a policy that lets nothing else in', async () => {
  const { status, body } = await ask('/graphql', browser);
  expect(status).toBe(200);
  const $ = load(body.toString());
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  const files = [...$('script').toArray(), ...$('link').toArray()].map(
    ({ attribs }) => attribs.src ?? attribs.href ?? '',
  );
  expect(files).toHaveLength(5);
  for (const file of files) {
    expect(file).toMatch(/^\/graphql\/explorer\/[a-z-]+\.(js|css)$/);
    const answer = await ask(file);
    expect([answer.status, answer.headers['x-content-type-options']]).toEqual([200, 'nosniff']);
    expect(answer.body.length).toBeGreaterThan(100);
  }
});

it.each(['package.json', 'constructor', '..%2Fpackage.json'])('has no file %s', async (file) => {
  expect((await ask(`/graphql/explorer/${file}`)).status).toBe(404);
});

it('stays GraphQL for programs', async () => {
  const { status, body } = await graphql('{ reports { year } }');
  expect([status, Object.keys(body)]).toEqual([200, ['data']]);
});
