/** How a printed word resembles a declared one. */
import { layouts } from '#model';
import { closest, cover, isFragment, stretchOf } from './cover';
import { partsOf, piecesOf } from './glued-text';
import { coreOf, halfWidth, lettersOf, numberingOf } from './letters';
import { similarity } from './similarity';
import { spelledNumber } from './spelled-number';
import { likeliest, rowTermsOf, termsOf } from './terms';
import { simplified } from './traditional';

const { proactive, applications } = layouts.v2021.tables;

test('letters: widths, spaces, marks and traditional characters do not matter', () => {
  expect(lettersOf(' 規 章（１）').text).toBe('规章1');
  expect(halfWidth('（１２，３）')).toBe('(12,3)');
  expect(simplified('行政許可')).toBe('行政许可');
  expect(lettersOf('合计').text).toBe('总计');
});

test('numbering: styles, and the letters behind it', () => {
  expect(numberingOf('（三）不予公开')).toMatchObject({ ordinal: 3, style: 'bracket' });
  expect(numberingOf('12.5')).toBeUndefined();
  expect(coreOf('二、上年结转')).toBe('上年结转');
});

test('similarity: 1 for the same, 0 for nothing shared, more for what is contained', () => {
  expect(similarity('规章', '规章')).toBe(1);
  expect(similarity('规章', '费用')).toBe(0);
  expect(similarity('其他', '其他处理')).toBeCloseTo(0.8);
});

test('terms: a misprint is like its row, a short word is not like a long one', () => {
  expect(likeliest('行政许某', rowTermsOf(proactive))[0]?.term.code).toBe('administrativeLicensing');
  expect(closest('其他', rowTermsOf(applications), 0.9)?.term.code).not.toBe('otherHandling');
});

test('cover: words over several texts, and what no word accounts for', () => {
  const { missing, found } = cover(['行政规范', '性文件', '别的'], termsOf(proactive));
  expect([missing, found.map(({ term }) => term.code)]).toEqual([[0, 0, 2], ['normativeDocuments']]);
  expect(isFragment('规范性文', termsOf(proactive))).toBe(true);
});

test('cover: the stretch of a text that is a table', () => {
  const table = '信息内容本年制发件数本年废止件数现行有效件数规章123';
  expect(stretchOf(`今年工作如常。${table}`, termsOf(proactive))).toEqual({ start: 7, end: 7 + table.length });
  expect(stretchOf('今年制发规章3件。', termsOf(proactive))).toBeUndefined();
});

test('glued text: labels and figures in turn; a counter parts two figures', () => {
  expect(piecesOf('规章000行政规范性文件303').map(({ text }) => text)).toEqual([
    '规章',
    '000',
    '行政规范性文件',
    '303',
  ]);
  expect(partsOf('171件151990')).toEqual(['171件', '151990']);
  expect(piecesOf('2020年工作').map(({ kind }) => kind)).toEqual(['words']);
});

test('spelled numbers', () => {
  expect(['十二', '贰', '壹佰零五', '二十三件', '一一'].map(spelledNumber)).toEqual([12, 2, 105, 23, undefined]);
});
