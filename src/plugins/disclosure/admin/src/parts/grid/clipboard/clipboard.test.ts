import fc from 'fast-check';
import { parseHtmlTable, writeHtmlTable } from './html';
import { parseTsv, writeTsv } from './tsv';

const block = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('1', '2', '，', ' ', '"', '\t', '\n', '&', '<', '总') }), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  )
  // A last row of nothing cannot be told from the line break that Excel appends.
  .filter((rows) => rows.at(-1)?.some((text) => text !== '') ?? false);

describe('tab-separated text', () => {
  it('comes back as it went', () => {
    fc.assert(fc.property(block, (rows) => expect(parseTsv(writeTsv(rows))).toEqual(rows)));
  });

  it('is read as Excel writes it: quoted fields, CRLF, a line break at the end', () => {
    expect(parseTsv('1\t2\r\n"a ""b""\nc"\t\r\n')).toEqual([
      ['1', '2'],
      ['a "b"\nc', ''],
    ]);
  });

  it('is read as WPS and editors write it, with rows of unequal length', () => {
    expect(parseTsv('１２\n3\t4')).toEqual([
      ['１２', ''],
      ['3', '4'],
    ]);
    expect(parseTsv('5')).toEqual([['5']]);
    expect(parseTsv('1\t')).toEqual([['1', '']]);
    expect(parseTsv('')).toEqual([]);
  });
});

describe('a table in HTML', () => {
  const plain = fc.array(fc.array(fc.constantFrom('1', '23', '', '<b>', '1 & 2'), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('comes back as it went', () => {
    fc.assert(fc.property(plain, (rows) => expect(parseHtmlTable(writeHtmlTable(rows))).toEqual(rows)));
  });

  it('of Excel is read with its style sheet, fragment marks and non-breaking spaces', () => {
    const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{mso-number-format:General;}--></style></head>
      <body><!--StartFragment--><table border=0><col width=72><tr height=20><td height=20 class=xl65 align=right x:num>1,234</td><td>&nbsp;</td></tr>
      <tr><td align=right>５６</td><td><font>7<br>8</font></td></tr></table><!--EndFragment--></body></html>`;
    expect(parseHtmlTable(excel)).toEqual([
      ['1,234', ''],
      ['５６', '7 8'],
    ]);
  });

  it('of a web page keeps merged cells in place', () => {
    const page = `<table><tr><th rowspan="2">申请人</th><th colspan="2">数量</th></tr><tr><td>3</td><td>4</td></tr><tr><th>总计</th><td colspan=2>7</td></tr></table>`;
    expect(parseHtmlTable(page)).toEqual([
      ['申请人', '数量', ''],
      ['', '3', '4'],
      ['总计', '7', ''],
    ]);
  });

  it('is found inside the tables that lay a page out', () => {
    const page = '<table><tr><td>导航</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>';
    expect(parseHtmlTable(page)).toEqual([['1', '2']]);
  });

  it('may be absent, broken or absurd', () => {
    expect(parseHtmlTable('<p>12</p>')).toBeUndefined();
    expect(parseHtmlTable('<table><tr><td>1<td>2')).toEqual([['1', '2']]);
    expect(parseHtmlTable('<td>1</td>')).toBeUndefined();
    expect(parseHtmlTable(`<table><tr><td colspan=99999999>1</td></tr></table>`)?.[0]?.length).toBe(1000);
  });
});
