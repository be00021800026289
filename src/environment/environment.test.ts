import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { env } from '@strapi/utils';
import { environment } from '.';
import { environmentExample } from './example';
import type { Variable } from './variable';
import { variables } from './variables';

const root = path.resolve(__dirname, '../..');
const before = { ...process.env };
beforeEach(() => {
  process.env = {};
});
afterAll(() => {
  process.env = before;
});

const read = environment(env);

test('what is absent or empty has the fallback of its row, or that of whoever asks', () => {
  expect(read.number('PORT')).toBe(1337);
  expect(read.text('DATABASE_CLIENT')).toBe('sqlite');
  expect(read.number('DATABASE_PORT', 3306)).toBe(3306);
  expect(read.list('FRAME_ANCESTORS')).toEqual(["'self'"]);
  expect(read.switch('REVIEW_MAIL', true)).toBe(true);
  Object.assign(process.env, { METRICS_PORT: '', SMTP_HOST: '' });
  expect(read.port('METRICS_PORT')).toBeUndefined();
  expect(read.optional('SMTP_HOST')).toBeUndefined();
});

test('what is there is read as its row says', () => {
  Object.assign(process.env, {
    PORT: '80',
    CORS_ORIGINS: 'https://a.example, https://b.example',
    REVIEW_MAIL: 'false',
  });
  expect(read.number('PORT')).toBe(80);
  expect(read.list('CORS_ORIGINS')).toEqual(['https://a.example', 'https://b.example']);
  expect(read.switch('REVIEW_MAIL', true)).toBe(false);
});

test.each(['http', '-1', '1.5', '70000', '9464 '])('a port %j is refused by name', (text) => {
  process.env.METRICS_PORT = text;
  expect(() => read.port('METRICS_PORT')).toThrow('METRICS_PORT');
});

test('.env.example says what the rows say', () => {
  expect(readFileSync(path.join(root, '.env.example'), 'utf8')).toBe(environmentExample());
});

test('a line of .env.example says the fallback itself when its # is taken away', () => {
  const set = parseEnv(environmentExample().replaceAll(/^#([A-Z_]+=)/gm, '$1'));
  const rows: [string, Variable][] = Object.entries(variables);
  const expected = rows.flatMap(([name, row]) => ('fallback' in row ? [[name, String(row.fallback)]] : []));
  expect(set).toMatchObject(Object.fromEntries(expected));
});
