import { isCanonical } from './canonical-address';

const prefix = '/api/disclosure/publications';
const parameters = { organization: 'ABC-1', year: 2023, version: undefined };
const path = { organization: 'ABC-1', year: '2023', format: undefined };
const one = (url: string) => isCanonical({ url: prefix + url, prefix, below: '/ABC-1/2023', path }, parameters);
const list = (url: string) =>
  isCanonical(
    { url: prefix + url, prefix, below: '', path: {} },
    { year: 2023, region: '3301', page: 1, pageSize: 25 },
  );

it.each(['', '?year=2023', '?year=2023&region=3301', '?region=3301&pageSize=25&page=1&year=2023'])(
  'is: a list at %s',
  (url) => {
    expect(list(url)).toBe(true);
  },
);

it.each([
  '?',
  '/',
  '?&year=2023',
  '?year=2023&',
  '?year=2023&&region=3301',
  '?year=02023',
  '?ye%61r=2023',
  '?year=202%33',
  '?year=2023&year=2023',
  '?year=2023=',
  '?year=2023?',
  '?year[]=2023',
  '?other=1',
  '?constructor=1',
])('is not: a list at %s', (url) => {
  expect(list(url)).toBe(false);
});

it('is: a publication at its address', () => {
  expect(one('/ABC-1/2023')).toBe(true);
});

it.each(['/ABC-1/2023/', '/%41BC-1/2023', '//ABC-1/2023', '/ABC-1/2023?version=undefined&', '/ABC-1/2023#x'])(
  'is not: a publication at %s',
  (url) => {
    expect(one(url)).toBe(false);
  },
);

it('is not: an address whose year begins with a nought, nor one that names the server', () => {
  const url = `${prefix}/ABC-1/02023`;
  expect(isCanonical({ url, prefix, below: '/ABC-1/02023', path: { ...path, year: '02023' } }, parameters)).toBe(false);
  expect(isCanonical({ url: `http://x${prefix}/ABC-1/2023`, prefix, below: '/ABC-1/2023', path }, parameters)).toBe(
    false,
  );
});
