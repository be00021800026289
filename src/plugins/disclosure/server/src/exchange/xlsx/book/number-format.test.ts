/** What cells show: formats that scale, name a unit, make a day of a number, or hide it. */
import { shownNumber } from './number-format';

test.each<[number, string, string | undefined]>([
  [12345600, '0!.0,"万"', '1234.6万'],
  [12345600, '0\\.0,"万元"', '1234.6万元'],
  [123456, '0!.0000', '12.3456'],
  [123456, '0"."0000"万"', '12.3456万'],
  [1234560, '#,##0.00,', '1234.56'],
  [1234560, '#,##0,', '1235'],
  [12345600, '0.00,,', '12.35'],
  [12345600, '[>=10000]0!.0,"万";0', '1234.6万'],
  [123, '[>=10000]0!.0,"万";0', undefined],
  [-12345600, '0!.0,"万"', '-1234.6万'],
  [0.5, '0%', '50%'],
  [5, '0"万元"', '5万元'],
  [7.531, '0.0"万元"', '7.531万元'],
  [5, '0"件"', undefined],
  [5, '0.00', undefined],
  [5, 'General', undefined],
  [5, 'G/通用格式', undefined],
  [5, '@', undefined],
  [5, '#,##0.00_);[Red]\\(#,##0.00\\)', undefined],
  [5, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ', undefined],
  [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ', undefined],
  [0, '0;-0;;@', undefined],
  [5, ';;;', ''],
  [1234, '[$¥-804]#,##0', undefined],
  [1234, '0.00E+00', undefined],
  [0.25, '# ?/?', undefined],
  [45293, 'yyyy/m/d', '2024/1/2'],
  [45293, 'yyyy"年"m"月"d"日";@', '2024年1月2日'],
  [45293.5, 'yyyy-mm-dd hh:mm', '2024-01-02 12:00'],
])('%p as %s', (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});

test('a workbook whose days begin in 1904', () => {
  expect(shownNumber(43831, 'yyyy/m/d', 1462)).toBe('2024/1/2');
});
