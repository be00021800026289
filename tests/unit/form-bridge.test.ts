/** Strapi's form and the elements of its page have no contract: one folder of the admin panel knows them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const admin = path.resolve(__dirname, '../../src/plugins/disclosure/admin/src');

/** What reaches into Strapi's form, into its page, or into its text editor. */
const tricks: Readonly<Record<string, RegExp>> = {
  'the form of the edit view': /useForm\('disclosure'/,
  'an element looked for in the page': /document\.querySelector/,
  'a watched page': /new MutationObserver/,
  'a listener on the whole page': /(?:window|document)\.addEventListener/,
  'the text editor': /data-slate/,
};

const sources = readdirSync(admin, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const withTrick = (trick: RegExp): string[] =>
  sources.filter((file) => trick.test(readFileSync(path.join(admin, file), 'utf8')));

test.each(Object.entries(tricks))('%s: in the form bridge alone', (_name, trick) => {
  const files = withTrick(trick);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !file.startsWith('form-bridge/'))).toEqual([]);
});
