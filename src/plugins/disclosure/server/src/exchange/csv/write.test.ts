import { completeDocument, withCells } from '#fixtures/documents';
import { cellsOf, layouts } from '#model';
import { byteOrderMark, csvColumns, guardText, unguardText } from './columns';
import { writeCsv } from './write';

const document = withCells(completeDocument(layouts.v2019), [
  ['proactive.administrativeFees.change', -4],
  ['proactive.centralizedProcurement.amount', 52.15],
  ['remedies.reconsideration.upheld', null],
]);
const organization = {
  code: '11150300MB0000001X',
  name: '=cmd|"/c calc"!A1',
  kind: 'department',
  regionCode: '150300',
} as const;

const lines = writeCsv({ document, organization }).split('\r\n');

test('one cell a line, below the names of the columns, in UTF-8 with its mark', () => {
  expect(lines[0]).toBe(byteOrderMark + csvColumns.join(','));
  expect(lines).toHaveLength(cellsOf(layouts.v2019).all.length + 2);
  expect(lines.at(-1)).toBe('');
});

test('figures are written as they are, a blank as nothing', () => {
  const ending = (text: string) => lines.filter((line) => line.endsWith(text));
  expect(ending('administrativeFees,行政事业性收费,change,本年增/减,,-4')).toHaveLength(1);
  expect(ending('centralizedProcurement,政府集中采购,amount,采购总金额,元,52.15')).toHaveLength(1);
  expect(ending('reconsideration,行政复议,upheld,结果维持,,')).toHaveLength(1);
});

test('no field begins as a formula does', () => {
  for (const line of lines.slice(1, -1))
    expect(line).toContain(`,"'=cmd|""/c calc""!A1",department,150300,2019,,v2019,`);
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1', "'=1", "'x", '甲', '', 'x=1'])(
  '%j is guarded and taken back',
  (text) => {
    expect(guardText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(unguardText(guardText(text))).toBe(text);
  },
);

test('an apostrophe of other origin stays', () => {
  expect(unguardText("'甲")).toBe("'甲");
});

test('labels can be English', () => {
  expect(writeCsv({ document, language: 'en' })).toContain('upheld,Upheld,,');
});
