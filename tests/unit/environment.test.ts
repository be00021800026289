/** Every name of the environment that the sources read has a row in src/environment, and a line in the guides. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteConfiguration } from '../../site/src/configuration';
import { variables } from '../../src/environment/variables';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What the shell, npm, the system and CI say of themselves; nobody sets these for this application. */
const ofTheSystem = ['CI', 'HOME', 'INIT_CWD', 'LANG', 'LC_ALL', 'LC_MESSAGES', 'LOCALAPPDATA', 'PATH', 'PROGRAMFILES'];

const sources = ['config', 'src', 'scripts', 'site/src'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(folder, name)),
);
const namesIn = (file: string) =>
  [...read(file).matchAll(/\b(?:process\.env|environment)\.([A-Z][A-Z_]+)\b/g)].map(([, name = '']) => name);

test('a source reads no name that has no row', () => {
  const rowless = sources.flatMap((file) =>
    namesIn(file)
      .filter((name) => !Object.hasOwn(variables, name) && !ofTheSystem.includes(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(rowless).toEqual([]);
});

test('the settings of the server are read in one place', () => {
  const elsewhere = sources.filter(
    (file) => file.startsWith('config') && /\benv(?:\.\w+)?\(/.test(read(file).replaceAll('environment(env)', '')),
  );
  expect(elsewhere).toEqual([]);
});

test('the site has by itself what its rows say', () => {
  const { port, host, api, address, title, languages, colors } = siteConfiguration({});
  expect([port, host, api, address, title.zh, title.en, languages, colors.accent, colors.link]).toEqual([
    variables.SITE_PORT.fallback,
    variables.SITE_HOST.fallback,
    variables.GONGKAI_API.fallback,
    variables.SITE_URL.fallback,
    variables.SITE_TITLE.fallback,
    variables.SITE_TITLE_EN.fallback,
    variables.SITE_LANGUAGES.fallback,
    variables.SITE_COLOR.fallback,
    variables.SITE_LINK_COLOR.fallback,
  ]);
});

test.each(['', '.zh'])('the guides%s name every variable for those who run it', (language) => {
  const text = read(`docs/operations${language}.md`) + read(`README${language}.md`);
  const named = Object.entries(variables).filter(([, { group }]) => group !== 'tools');
  expect(named.map(([name]) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
