/** A figure's cell: named by its address, guarded by what the layout allows, a formula where it is a sum. */
import type { Cell as SheetCell } from 'exceljs';
import { type Cell, type CellValue, cellsOf } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { formulaWriter, type Positions, sidesOf } from './formulas';
import { cellName } from './marks';
import { styles } from './styles';
import { words } from './words';

export function fillFigure(cell: SheetCell, report: PrintedReport, figure: Cell, positions: Positions): void {
  const { min, max, type } = figure.type;
  const value = report.valueIn(figure);
  const formulas = totalsOf(report, figure);
  const agreeing = formulas.find(({ result }) => result === value);
  const formula = agreeing && formulaWriter(positions, cell.worksheet.name).sum(agreeing.operands);
  cell.name = cellName(figure);
  if (formula) {
    cell.value = { formula, result: value ?? '' };
    cell.style = styles.total;
    return;
  }
  cell.value = value;
  cell.style = formulas.length > 0 ? styles.keptTotal : styles.figure;
  if (formulas.length > 0) cell.note = report.words(words.kept);
  cell.dataValidation = {
    type: type === 'integer' ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [min, max],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: report.words(words.invalid),
    error: `${report.words(words[type])} ${min} – ${max}`,
  };
}

interface Total {
  readonly operands: readonly Cell[];
  /** What the formula computes from the figures as they stand; `null` while one is blank. */
  readonly result: CellValue;
}

/** The sums that a cell ought to be: an equation whose left side is this cell alone computes it. */
function totalsOf(report: PrintedReport, figure: Cell): Total[] {
  return cellsOf(report.layout).equations.flatMap((equation): Total[] => {
    if (equation.left.length !== 1 || equation.left[0] !== figure.index) return [];
    const { right } = sidesOf(report.layout, equation);
    const values = right.map(report.valueIn);
    const result = values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
    return [{ operands: right, result }];
  });
}
