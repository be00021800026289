/** What people read who are no developers stands in Chinese too, chapter by chapter, with pictures in its own language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
/** Guides for developers are in English alone. */
const forDevelopers = ['api.md', 'dependencies.md', 'exchange.md', 'hooks.md', 'passes.md', 'rules.md'];
const docs = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
const guides = [
  'README.md',
  ...docs.filter((name) => !name.endsWith('.zh.md') && !forDevelopers.includes(name)).map((name) => `docs/${name}`),
];
const inChinese = (guide: string) => guide.replace(/\.md$/, '.zh.md');
const read = (guide: string) => readFileSync(path.join(root, guide), 'utf8');

const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```/g, '');
const levels = (text: string) => [...withoutCode(text).matchAll(/^(#+) /gm)].map(([, marks]) => marks?.length);
const pictures = (text: string) => [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, target = '']) => target);
const links = (text: string) =>
  [...withoutCode(text).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
const blocks = (text: string) => [...text.matchAll(/^```/gm)].length;

test('each Chinese guide has its English one', () => {
  const chinese = docs.filter((name) => name.endsWith('.zh.md')).map((name) => `docs/${name}`);
  expect(chinese.sort()).toEqual(
    guides
      .filter((guide) => guide !== 'README.md')
      .map(inChinese)
      .sort(),
  );
});

describe.each(guides)('%s', (guide) => {
  const other = inChinese(guide);

  test('stands in Chinese, linked from the top, and back', () => {
    expect(existsSync(path.join(root, other))).toBe(true);
    expect(read(guide)).toContain(`\n\n[中文](${path.basename(other)})\n\n`);
    expect(read(other)).toContain(`\n\n[English](${path.basename(guide)})\n\n`);
  });

  test('has the same headings and as many blocks of code in both languages', () => {
    expect(levels(read(other))).toEqual(levels(read(guide)));
    expect(blocks(read(other))).toBe(blocks(read(guide)));
  });

  test('has its pictures in its own language, and no link that leads nowhere', () => {
    const chinese = pictures(read(other));
    expect(chinese).toEqual(pictures(read(guide)).map((picture) => picture.replace('.png', '.zh.png')));
    for (const file of [guide, other])
      for (const target of links(read(file)))
        expect([target, existsSync(path.resolve(root, path.dirname(file), target))]).toEqual([target, true]);
  });

  test('is written with full-width marks in Chinese', () => {
    const prose = withoutCode(read(other)).replaceAll(/`[^`]*`|\]\([^)]*\)/g, ' ');
    expect(prose).not.toMatch(/\p{Script=Han}[,;:?!()]|[(),;:](?=\p{Script=Han})/u);
  });
});
