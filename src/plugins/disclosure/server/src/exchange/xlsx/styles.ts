import type { Borders, Fill, Style } from 'exceljs';

const line = { style: 'thin', color: { argb: 'FF555555' } } as const;
const border: Partial<Borders> = { top: line, bottom: line, left: line, right: line };
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = { name: '宋体', size: 10.5 };

const style = (own: Partial<Style>, horizontal: 'left' | 'center' = 'center'): Partial<Style> => ({
  font,
  border,
  alignment: { horizontal, vertical: 'middle', wrapText: true },
  ...own,
});

/** What can be typed into is white and unlocked; all else is shaded and locked. */
export const styles = {
  title: { font: { name: '黑体', size: 14 }, alignment: { horizontal: 'center', vertical: 'middle' } },
  heading: style({ fill: fill('FFEEF2F7') }),
  rowHeading: style({ fill: fill('FFEEF2F7') }, 'left'),
  partHeading: style({ fill: fill('FFC6D9F1'), font: { ...font, bold: true } }, 'left'),
  figure: style({ protection: { locked: false } }),
  /** A total that a formula computes. */
  total: style({ fill: fill('FFF7F7F7') }),
  /** A total that stands as it was reported, though the formula says otherwise. */
  keptTotal: style({ fill: fill('FFFFE699'), protection: { locked: false } }),
  text: style({ protection: { locked: false } }, 'left'),
  fixedText: style({ fill: fill('FFF7F7F7') }, 'left'),
  /** What only programs read: the row is as high as its first line. */
  mark: style({
    fill: fill('FFF7F7F7'),
    font: { ...font, color: { argb: 'FF808080' } },
    alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  }),
} satisfies Record<string, Partial<Style>>;

/** How a cell looks while an equation is broken. */
export const brokenStyle: Partial<Style> = {
  font: { bold: true, color: { argb: 'FF9C0006' } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
};
