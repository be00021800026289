/** Number formats that a workbook names by number alone (ECMA-376, 18.8.30), with those of Chinese Excel. */
const date = 'yyyy"年"m"月"d"日"';
const month = 'yyyy"年"m"月"';
const day = 'm"月"d"日"';
const time = 'h"时"mm"分"';

export const usualFormats: readonly (readonly [number, string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-m-yy'],
  [16, 'd-m'],
  [17, 'm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, month],
  [28, day],
  [29, day],
  [30, 'm/d/yy'],
  [31, date],
  [32, time],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, month],
  [45, 'mm:ss'],
  [46, 'h:mm:ss'],
  [47, 'mm:ss'],
  [50, month],
  [51, day],
  [52, month],
  [53, day],
  [54, day],
  [55, time],
  [57, month],
  [58, day],
];
