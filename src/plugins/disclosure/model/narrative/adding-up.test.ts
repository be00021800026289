/** Sentences of tests/fixtures/narrative, and breakdowns in every shape that a report writes them in. */
import fc from 'fast-check';
import { sentencesOf } from '#fixtures/sentences';
import { paragraphs } from '../document/blocks';
import { contradicted } from './contradicted';
import { narrativeOf, readNarrative } from './narrative';

const sentences = sentencesOf<[string, string]>('breakdowns.txt');

test.each(sentences)('%s: %s', (expected, text) => {
  const found = contradicted(narrativeOf(paragraphs(text.replaceAll('\\n', '\n'))));
  expect(found.map(({ breakdown, parts }) => `${breakdown.total.value}/${parts}`).join(' ') || '-').toBe(expected);
});

const subjects = ['通知类', '公告类', '规划类', '人事类', '统计类', '应急类', '财政类', '教育类'];
const results = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理'];
const units = ['条', '件', '篇', '份'] as const;

const numerals = [...'零一二三四五六七八九'];
function inChinese(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return numerals[ones] ?? '';
  return `${tens === 1 ? '' : numerals[tens]}十${ones === 0 ? '' : numerals[ones]}`;
}
const grouped = (value: number) => value.toLocaleString('en');
const fullWidth = (value: number) =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
const share = (part: number, total: number) => (total === 0 ? '' : `，占${((part / total) * 100).toFixed(2)}%`);

interface Shape {
  readonly parts: readonly number[];
  readonly joint: string;
  readonly unit: string;
  readonly noun: string;
  readonly written: (value: number) => string;
}

/** Each writes one breakdown whose last part closes it. */
const shapes: Readonly<Record<string, (shape: Shape, total: number) => string>> = {
  ...Object.fromEntries(
    ['，其中', '，其中：', '。其中，', '，包括', '，涵盖', '，含', '：', '，分别为', '。在主动公开的信息中，'].map(
      (opening) => [
        opening,
        (shape: Shape, total: number) =>
          `全年主动公开政府信息${figure(shape, total)}${opening}${list(shape, subjects)}。`,
      ],
    ),
  ),
  'in a parenthesis': (shape, total) =>
    `主动公开信息共${figure(shape, total)}（其中${list(shape, subjects)}），运行平稳。`,
  'behind an increase': (shape, total) =>
    `主动公开信息${figure(shape, total)}，较上年增加3${shape.unit}，其中${list(shape, subjects)}。`,
  'behind a sentence': (shape, total) =>
    `主动公开信息${figure(shape, total)}。公开工作运行平稳。其中，${list(shape, subjects)}。`,
  'without a word': (shape, total) =>
    `全年共公开信息${figure(shape, total)}，${list({ ...shape, joint: '，' }, subjects)}。`,
  'with a breakdown within a part': (shape, total) =>
    `制作信息${figure(shape, total + 9)}，其中主动公开${figure(shape, total)}（${list(shape, subjects)}），依申请公开${figure(shape, 9)}。`,
  'the total behind': (shape, total) => `${list(shape, subjects)}，共计${figure(shape, total)}。`,
  results: (shape, total) =>
    `全年受理申请${figure({ ...shape, unit: '件' }, total)}，其中${list({ ...shape, unit: '件' }, results)}。`,
};

const figure = ({ written, unit }: Shape, value: number) => `${written(value)}${unit}`;
const list = (shape: Shape, names: readonly string[]) =>
  shape.parts
    .map((part, place) => {
      const name = place === shape.parts.length - 1 ? '其他' : names[place];
      return `${name}${shape.noun}${figure(shape, part)}`;
    })
    .join(shape.joint);

const shape: fc.Arbitrary<Shape> = fc.record({
  parts: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 6 }),
  joint: fc.constantFrom('、', '，', '；'),
  unit: fc.constantFrom(...units),
  noun: fc.constantFrom('', '信息'),
  written: fc.constantFrom(String, grouped, fullWidth, inChinese),
});
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe.each(Object.entries(shapes))('a breakdown that is written %s', (_, write) => {
  test('raises nothing where it adds up', () => {
    fc.assert(
      fc.property(shape, (made) => expect(contradicted(readNarrative(write(made, sum(made.parts))))).toEqual([])),
    );
  });

  test('raises one finding, which holds the figure, where one is changed', () => {
    const changed = fc.record({ made: shape, place: fc.nat(), by: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(changed, ({ made, place, by }) => {
        const total = sum(made.parts);
        const at = place % made.parts.length;
        const parts = made.parts.map((part, position) => (position === at ? part + by : part));
        // A first part that equals the whole may be the whole, counted once for each channel.
        fc.pre(parts[0] !== total && parts.at(-1) !== total);
        const found = contradicted(readNarrative(write({ ...made, parts }, total)));
        expect(found.map(({ breakdown, difference }) => [breakdown.total.value, difference])).toEqual([[total, -by]]);
        expect(found[0]?.breakdown.parts.map(({ value }) => value)).toEqual(parts);
      }),
    );
  });
});

test('the same list with its shares raises nothing', () => {
  fc.assert(
    fc.property(shape, (made) => {
      const total = sum(made.parts);
      const items = made.parts.map((part, place) => `${subjects[place]}${figure(made, part)}${share(part, total)}`);
      const text = `全年公开信息${figure(made, total)}，其中${items.join('；')}。`;
      expect(contradicted(readNarrative(text))).toEqual([]);
    }),
  );
});

test('two breakdowns of one total behind one 其中 raise nothing', () => {
  const both = fc.record({ made: shape, split: fc.integer({ min: 1, max: 99 }) });
  fc.assert(
    fc.property(both, ({ made, split }) => {
      const total = sum(made.parts);
      const first = Math.min(split, total - 1);
      const text = `全年收到申请${total}件，其中自然人${first}件，企业${total - first}件，${list({ ...made, unit: '件', noun: '', joint: '，' }, results)}。`;
      expect(contradicted(readNarrative(text))).toEqual([]);
    }),
  );
});
