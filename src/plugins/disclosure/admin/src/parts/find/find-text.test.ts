import fc from 'fast-check';
import { findText, replaceText } from './find-text';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const words = {
  title: '某局2022年报告',
  sections: [
    {
      chapter: 'overview',
      heading: '一、2022年总体情况',
      body: [
        { type: 'paragraph', children: [text('在20'), text('22', { bold: true }), text('年，'), text('2022年末。')] },
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [{ type: 'link', url: 'https://example.org', children: [text('2022年')] }] },
          ],
        },
      ],
    },
    { chapter: 'proactive', heading: null, body: null },
  ],
};

it('finds words in title, headings and texts, also where their format changes midway', () => {
  const found = findText(words, '2022年');
  expect(found.map(({ path, before, after }) => [path, before, after])).toEqual([
    ['title', '某局', '报告'],
    ['sections.overview', '一、', '总体情况'],
    ['sections.overview', '在', '，2022年末。'],
    ['sections.overview', '在2022年，', '末。'],
    ['sections.overview', '', ''],
  ]);
  expect(findText(words, '')).toEqual([]);
});

it('replaces all of them or one, and keeps the format of where they began', () => {
  const all = replaceText(words, '2022年', '2023年');
  expect(findText(all, '2022年')).toEqual([]);
  expect(findText(all, '2023年')).toHaveLength(5);
  expect(all.sections).toMatchObject([
    { body: [{ children: [text('在2023年'), text('', { bold: true }), text('，'), text('2023年末。')] }, {}] },
    {},
  ]);
  const one = replaceText(words, '2022年', '2023年', 3);
  expect(findText(one, '2023年').map(({ before }) => before)).toEqual(['在2022年，']);
});

it('hands on what it does not touch', () => {
  const untouched = replaceText(words, '没有的', 'x');
  expect((untouched.sections as unknown[])[0]).toBe(words.sections[0]);
});

it('replaces in any cut of a line as in the whole line', () => {
  const letters = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), letters, letters, (pieces, wanted, by) => {
      const section = {
        chapter: 'overview',
        heading: null,
        body: [{ type: 'paragraph', children: pieces.map((piece) => text(piece)) }],
      };
      const replaced = replaceText({ title: null, sections: [section] }, wanted, by);
      const [{ body }] = replaced.sections as [{ body: { children: { text: string }[] }[] }];
      const line = body[0]?.children.map((child) => child.text).join('');
      const expected = wanted === '' ? pieces.join('') : pieces.join('').split(wanted).join(by);
      expect(line).toBe(expected);
    }),
  );
});
