import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import en from './en.json';
import enFields from './fields.en.json';
import zhFields from './fields.zh-Hans.json';
import zh from './zh-Hans.json';

const keysOf = (texts: object) => Object.keys(texts).sort();

it.each([
  ['own texts', zh, en],
  ['names of fields', zhFields, enFields],
])('%s are complete in both languages', (_, chinese, english) => {
  expect(keysOf(chinese)).toEqual(keysOf(english));
  expect(Object.values({ ...chinese, ...english }).filter((text) => String(text).trim() === '')).toEqual([]);
});

/** Names of the values that a text takes. */
const values = (text: string): string[] => {
  const names = new Set<string>();
  JSON.stringify(parse(text), (key, value) => {
    // Literals (type 0) and # (type 7) take none.
    if (key !== 'location' && value && typeof value === 'object' && [1, 2, 3, 4, 5, 6].includes(value.type))
      names.add(value.value);
    return value;
  });
  return [...names].sort();
};

it.each(keysOf(en))('%s takes the same values in both languages', (key) => {
  expect(values(zh[key as keyof typeof zh])).toEqual(values(en[key as keyof typeof en]));
});

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });
const code = sources(path.join(__dirname, '..')).map(
  (file) => [path.relative(__dirname, file), readFileSync(file, 'utf8')] as const,
);

it('every text is used somewhere', () => {
  const all = code.map(([, text]) => text).join('\n');
  // A word may be put together: `mark.${level}`, or `${id}.title` in the widgets' registration.
  const [before, after] = [
    (key: string) => key.slice(0, key.lastIndexOf('.') + 1),
    (key: string) => key.slice(key.lastIndexOf('.')),
  ];
  const isUsed = (key: string) =>
    all.includes(`'${key}'`) ||
    all.includes(`}.${key}\``) ||
    all.includes(`\`${before(key)}\${`) ||
    all.includes(`}${after(key)}\``);
  const unused = keysOf(en).filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

it('no component speaks without a translation', () => {
  const spoken = code.filter(([file, text]) => file.endsWith('.tsx') && />\s*[\p{L}][^<>{}=;()]*<\//u.test(text));
  expect(spoken.map(([file]) => file)).toEqual([]);
});
