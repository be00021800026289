/** The sheet that lists every equation with both sides, live. */
import type { Worksheet } from 'exceljs';
import { type CellEquation, type CellValue, cellsOf, rules } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { formulaWriter, type Positions, type Sides, sheetReference, sidesOf } from './formulas';
import { heightOf } from './row-height';
import { brokenStyle, styles } from './styles';
import { words } from './words';

const columns = [
  { word: 'rule', width: 60 },
  { word: 'place', width: 50 },
  { word: 'difference', width: 12 },
] as const;
const differenceColumn = 'C';

/** @returns the formula that counts the equations that do not hold, and its result */
export function fillCheckSheet(
  sheet: Worksheet,
  report: PrintedReport,
  positions: Positions,
): { formula: string; result: number } {
  const { equations } = cellsOf(report.layout);
  columns.forEach(({ word, width }, index) => {
    Object.assign(sheet.getCell(1, index + 1), { value: report.words(words[word]), style: styles.heading });
    sheet.getColumn(index + 1).width = width;
  });
  const writer = formulaWriter(positions, sheet.name);
  let brokenCount = 0;
  equations.forEach((equation, index) => {
    const row = index + 2;
    const sides = sidesOf(report.layout, equation);
    const difference = differenceOf(report, sides);
    if (difference) brokenCount += 1;
    Object.assign(sheet.getCell(row, 1), { value: saysOf(report, equation), style: styles.fixedText });
    const place = placeOf(report, equation);
    Object.assign(sheet.getCell(row, 2), { value: place, style: styles.fixedText });
    sheet.getRow(row).height = heightOf(place, columns[1].width);
    sheet.getCell(row, 3).value = { formula: writer.difference(sides), result: difference ?? '' };
    sheet.getCell(row, 3).style = styles.total;
  });
  const range = `${differenceColumn}2:${differenceColumn}${equations.length + 1}`;
  sheet.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(ISNUMBER(${differenceColumn}2),${differenceColumn}2<>0)`],
        style: brokenStyle,
      },
    ],
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  const all = `${sheetReference(sheet.name)}${range}`;
  return { formula: `COUNT(${all})-COUNTIF(${all},0)`, result: brokenCount };
}

function differenceOf({ valueIn }: PrintedReport, { left, right }: Sides): CellValue {
  const sum = (values: readonly CellValue[]) =>
    values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
  const [one, other] = [sum(left.map(valueIn)), sum(right.map(valueIn))];
  return one === null || other === null ? null : one - other;
}

function saysOf({ words: inLanguage }: PrintedReport, { rule }: CellEquation): string {
  const known = rules.find(({ id }) => id === rule);
  return known ? inLanguage(known.says) : rule;
}

function placeOf({ layout, words: inLanguage }: PrintedReport, { path }: CellEquation): string {
  const cell = cellsOf(layout).find(path);
  return cell ? `${inLanguage(cell.row.label)}, ${inLanguage(cell.column.label)}` : path;
}
