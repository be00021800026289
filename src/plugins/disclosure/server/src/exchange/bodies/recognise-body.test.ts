import { recogniseBody } from './recognise-body';
import { shortName, withoutPlace } from './usual-name';

const body = (name: string, ...formerNames: string[]) => ({ code: name, name, formerNames });
const city = [
  body('示例市发展和改革委员会'),
  body('示例市市场监督管理局'),
  body('示例市人民政府'),
  body('示例市人民政府办公室'),
  body('示例市生态环境局'),
  body('示例市数据局', '示例市大数据发展管理局'),
  body('甲区商务局'),
  body('乙区商务局'),
  body('甲区向阳街道办事处'),
  body('甲区红旗镇人民政府'),
  body('示例市卫生健康委员会'),
];

test.each([
  ['示例市发展和改革委员会', '示例市发改委'],
  ['示例市发展改革委', '示例市发改委'],
  ['示例市发改委', '示例市发改委'],
  ['示例市市场监管局', '示例市市监局'],
  ['示例市人民政府办公室', '示例市政府办'],
  ['红旗镇人民政府', '红旗镇'],
  ['示例市商务局', '示例市商务局'],
])('%s is %s for short', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test.each([
  ['示例市市监局', '市监局'],
  ['示例省示例市甲区商务局', '商务局'],
  ['市政府', '政府'],
  ['示例市', '示例市'],
])('%s without its place is %s', (short, core) => {
  expect(withoutPlace(short)).toBe(core);
});

test.each([
  ['示例市发展和改革委员会', '示例市发展和改革委员会', undefined],
  ['示例市 发展和改革委员会', '示例市发展和改革委员会', undefined],
  ['市发展改革委', '示例市发展和改革委员会', '简称'],
  ['示例市发改委', '示例市发展和改革委员会', '简称'],
  ['市市场监管局', '示例市市场监督管理局', '简称'],
  ['示例省示例市市场监督管理局', '示例市市场监督管理局', '简称'],
  ['市政府', '示例市人民政府', '简称'],
  ['市政府办公室', '示例市人民政府办公室', '简称'],
  ['向阳街道', '甲区向阳街道办事处', '简称'],
  ['红旗镇', '甲区红旗镇人民政府', '简称'],
  ['示例市大数据发展管理局', '示例市数据局', '曾以此名称'],
  ['示例市环境保护局', '示例市生态环境局', '改革前'],
  ['示例市工商局', '示例市市场监督管理局', '改革前'],
  ['示例市卫计委', '示例市卫生健康委员会', '改革前'],
])('%s is %s', (said, name, why) => {
  const { bodies, guess } = recogniseBody(said, [], city);
  expect(bodies.map((one) => one.name)).toEqual([name]);
  if (why === undefined) expect(guess).toBeUndefined();
  else expect(guess?.reason.zh).toContain(why);
});

test.each(['别市发改委', '示例市财政局', '局', '示例市', '丙区向阳街道办事处', ''])('%s is none of them', (said) => {
  expect(recogniseBody(said, [], city).bodies).toEqual([]);
});

test('a name that several go by is each of theirs, listed with all of them', () => {
  const { bodies, guess } = recogniseBody('商务局', [], city);
  expect(bodies.map(({ name }) => name)).toEqual(['甲区商务局', '乙区商务局']);
  expect(guess).toMatchObject({
    path: 'organization',
    text: '商务局',
    reason: { zh: expect.stringMatching(/甲区.*乙区/) },
  });
  expect(guess?.confidence).toBeLessThan(0.5);
});

test('without a name, the file or who signs it may name one', () => {
  const named = recogniseBody(null, ['/tmp/示例市人民政府办公室2023年报.docx'], city);
  expect(named.bodies.map(({ name }) => name)).toEqual(['示例市人民政府办公室']);
  expect(named.guess?.confidence).toBeLessThanOrEqual(0.5);
  expect(recogniseBody(null, ['2023年报.docx'], city)).toEqual({ bodies: [] });
  expect(recogniseBody(null, ['甲区商务局', '乙区商务局'], city).bodies).toHaveLength(2);
});
