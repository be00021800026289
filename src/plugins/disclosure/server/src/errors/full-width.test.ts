/** Chinese text has Chinese marks, wherever it is said: in the code of the server, the model and the panel. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/** Labels of the official forms, which are printed so: numbered rows, articles of the Regulation, a unit, a note. */
const printed = [
  /^\([一二三四五六七]\)\p{Script=Han}+$/u,
  /^第二十条第\([一五六八九]\)项$/,
  /^\(二\)部分公开\(区分处理的,只计这一情形,不计其他情形\)$/,
  /^本年收费金额\(单位:万元\)$/,
  /^本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和$/,
];

it('no text that is said in Chinese holds a half-width mark beside a character', () => {
  const found = files.flatMap((name) =>
    texts(readFileSync(path.join(root, name), 'utf8'))
      .filter((text) => halfWidth.test(text) && !printed.some((label) => label.test(text)))
      .map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
