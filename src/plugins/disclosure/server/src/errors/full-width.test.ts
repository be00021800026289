/** Chinese text has Chinese marks, wherever it is said: in the code of the server, the model and the panel. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { layouts } from '../../../model';

const root = path.resolve(__dirname, '..', '..', '..');

/** Files of code; tests quote what others write. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(?:\.tsx?|zh-Hans\.json)$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('node_modules'),
);

/** A half-width mark beside a Chinese character. The official forms print some so; what is theirs is in the layouts. */
const halfWidth = /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}|\p{Script=Han}\(|\)\p{Script=Han}/u;

/** Texts that are said: quoted strings and templates with Chinese in them, patterns among them left out. */
const texts = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, plain, template, double]) => plain ?? template ?? double ?? '')
    .filter((text) => /\p{Script=Han}/u.test(text) && !text.includes('(?'));

/** Every text in a value, whatever its shape. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What the official forms print, half-width marks and all. */
const printed = new Set(textsIn(layouts));

it('no text that is said in Chinese holds a half-width mark beside a character', () => {
  const found = files.flatMap((name) =>
    texts(readFileSync(path.join(root, name), 'utf8'))
      .filter((text) => halfWidth.test(text) && !printed.has(text))
      .map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
