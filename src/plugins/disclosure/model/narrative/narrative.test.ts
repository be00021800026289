import fc from 'fast-check';
import { contradiction } from './adding-up';
import { readNarrative } from './narrative';

/** The breakdowns that do not add up: total, sum of the parts. */
const wrong = (text: string): [number, number][] =>
  readNarrative(text).breakdowns.flatMap((breakdown) => {
    const found = contradiction(breakdown);
    return found ? [[breakdown.total.value, found.parts] as [number, number]] : [];
  });

test.each([
  ['全年公开信息共10条，其中通知4条、公告5条、其他1条。', []],
  ['全年公开信息共10条，其中通知4条、公告5条、其他2条。', [[10, 11]]],
  ['全年公开信息共10条，其中通知4条、公告3条、其他信息1条。', [[10, 8]]],
  ['全年公开信息１０条：通知４条；公告５条；其他２条。', [[10, 11]]],
  ['全年公開信息10條，其中通知4條，公告7條。', [[10, 11]]],
  ['全年公开信息10条（其中通知4条，公告7条），接待来访30人。', [[10, 11]]],
  ['全年公开信息10条。\n其中通知40条、公告50条。', []],
])('a breakdown is judged where it stands: %s', (text, expected) => {
  expect(wrong(text)).toEqual(expected);
});

test.each([
  ['names only some parts', '公开信息100条，其中通知4条、公告3条。'],
  ['an open list that ends with 等', '公开信息100条，其中通知4条、公告3条、其他2条等。'],
  ['two breakdowns of one total', '办理申请7件，其中自然人6件，商业企业1件，予以公开3件，不予公开4件。'],
  ['the same items on each channel', '公开信息7条，其中网站7条，公众号7条，公开栏7条。'],
  ['received and carried over together', '收到申请9件，上年结转2件，其中予以公开7件，不予公开4件。'],
  ['an increase is no total', '收到申请47件，较上年增加42件。其中，信函30件，网络17件。'],
  ['a bound that fits', '发布信息100余条，其中通知60条，公告45条。'],
  ['what is sent elsewhere is no part', '公开信息76条，其中动态26条，目录50条，报送信息100余条。'],
  ['a breakdown within a part', '公开信息11条，其中主动公开5条（涵盖通知2条、公告3条）、依申请公开6条。'],
  ['numbers in names', '公开信息5条，其中“12345”热线2条、《十条措施》3条。'],
])('nothing is said where the words allow the total: %s', (_, text) => {
  expect(wrong(text)).toEqual([]);
});

const nouns = ['通知类', '公告类', '规划类', '人事类', '统计类', '应急类', '财政类'];
const shape = fc.record({
  parts: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 7 }),
  opening: fc.constantFrom('，其中', '，其中：', '。其中，', '，包括', '（其中', '：'),
  joint: fc.constantFrom('、', '，', '；'),
  unit: fc.constantFrom('条', '件', '篇', '份'),
  noun: fc.constantFrom('', '信息'),
});
interface Shape {
  parts: number[];
  opening: string;
  joint: string;
  unit: string;
  noun: string;
}
function sentence({ parts, opening, joint, unit, noun }: Shape, total: number): string {
  const items = parts.map(
    (part, place) => `${place === parts.length - 1 ? '其他' : nouns[place]}${noun}${part}${unit}`,
  );
  return `本年公开政府信息共${total}${unit}${opening}${items.join(joint)}${opening.startsWith('（') ? '）' : ''}。`;
}
const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);

test('what adds up raises nothing, in whatever shape', () => {
  fc.assert(fc.property(shape, (made) => expect(wrong(sentence(made, sum(made.parts)))).toEqual([])));
});

test('one changed figure raises one finding that gives both sides', () => {
  const change = fc.record({ made: shape, place: fc.nat(), by: fc.integer({ min: 7000, max: 9000 }) });
  fc.assert(
    fc.property(change, ({ made, place, by }) => {
      const parts = made.parts.map((part, position) => (position === place % made.parts.length ? part + by : part));
      expect(wrong(sentence({ ...made, parts }, sum(made.parts)))).toEqual([[sum(made.parts), sum(parts)]]);
    }),
  );
});

test('the text keeps its length and every quotation its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: read, mentions } = readNarrative(text);
      expect(read).toHaveLength(text.length);
      for (const { start, end } of mentions) expect(start).toBeLessThan(end);
    }),
  );
});

test('a hostile text of 100,000 characters is read to its end', () => {
  const pieces = ['其中', '1条', '（', '，', '未收到', '行政复议', '2,000', '万', '“', '含', '。', '占5%', '结转'];
  const made = (length: number, seed: number) => {
    let [text, state] = ['', seed];
    while (text.length < length) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += pieces[state % pieces.length];
    }
    return text;
  };
  const pieced = ['1条，', '其中1条，', '（', '“', '一', '未收到', '1,'].map((piece) =>
    piece.repeat(100_000 / piece.length),
  );
  for (const text of [...pieced, made(100_000, 1)]) expect(readNarrative(text).text).toHaveLength(text.length);
});
