/** Takes back the workbook that `write` makes, by the names that it defines. */
import type { Cell as SheetCell, Workbook, Worksheet } from 'exceljs';
import { type Cell, cellsOf, findLayout, type Layout, type ReportSection } from '../../../../model';
import type { Notes } from '../mapping/notes';
import { tidyBlocks } from '../report/tidy';
import { markedDocument, yearIn } from '../source/marked-report';
import { excelNumber, failureIn } from './cell-content';
import { cellName, reportNames, textColumns, textName } from './marks';
import { blocksOfRows } from './read-text-rows';
import { standingRuns } from './rich-runs';
import { kinds, type RowKind, type Run, type TextRow } from './text-rows';
import { leaveUnread, ownSheets } from './unread-sheets';

/** @returns a report document that is yet to be read by the model; `undefined` for a workbook that is not ours */
export function readMarkedWorkbook(workbook: Workbook, notes: Notes): Record<string, unknown> | undefined {
  const find = cellFinder(workbook);
  const text = (name: string) => {
    const content = contentOf(find(name));
    leaveFailure(find(name), notes);
    return content === null ? undefined : String(content);
  };
  const layout = findLayout(text(reportNames.layout));
  if (!layout) return undefined;
  const names = new Set<string>([textName, ...Object.values(reportNames), ...cellsOf(layout).all.map(cellName)]);
  const own = ownSheets(workbook, (name) => names.has(name));
  leaveUnread(workbook, notes, ({ name }) => own.has(name));
  const facts = {
    organization: text(reportNames.organization) ?? null,
    year: yearIn(text(reportNames.year)),
    layout,
    title: text(reportNames.title) ?? null,
  };
  const textSheet = find(textName)?.worksheet;
  const sections = textSheet ? sectionsIn(textSheet, layout, notes) : [];
  const isBlank = blankTotals(layout, find);
  const figure = (cell: Cell) => {
    const found = find(cellName(cell));
    if (!isBlank(cell)) leaveFailure(found, notes);
    return contentOf(found);
  };
  return markedDocument(facts, sections, figure, notes);
}

function leaveFailure(cell: SheetCell | undefined, notes: Notes): void {
  const failure = cell && failureIn(cell);
  if (failure !== undefined) notes.leave(failure, `${cell?.worksheet.name}!${cell?.address}`);
}

/** Tells the totals that have no result because a figure under them is blank: so they were written, or computed. */
function blankTotals(layout: Layout, find: (name: string) => SheetCell | undefined): (cell: Cell) => boolean {
  const { all, equations } = cellsOf(layout);
  const isBlank = (cell: Cell, above: readonly Cell[]): boolean => {
    const found = find(cellName(cell));
    if (typeof contentOf(found) === 'number') return false;
    if (!found?.formula) return true;
    if (!/^IF\(COUNT\(/.test(found.formula) || found.result || above.includes(cell)) return false;
    return equations.some(
      ({ left, right }) =>
        left.length === 1 &&
        left[0] === cell.index &&
        right.some((index) => all[index] && isBlank(all[index], [...above, cell])),
    );
  };
  return (cell) => find(cellName(cell))?.formula !== undefined && isBlank(cell, []);
}

/** The cell that a name stands for; none where the name covers several, or a sheet that is gone. */
function cellFinder(workbook: Workbook): (name: string) => SheetCell | undefined {
  const cells = new Map<string, SheetCell>();
  workbook.definedNames.forEach((name, { sheetName, address }) => {
    const cell = workbook.getWorksheet(sheetName)?.getCell(address);
    if (cell) cells.set(name, cell);
  });
  return (name) => cells.get(name);
}

/** A number, or text, or `null`. A formula counts with the result that was stored with it. */
function contentOf(cell: SheetCell | undefined): string | number | null {
  if (!cell || cell.font?.strike) return null;
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === 'number') return excelNumber(value);
  if (typeof value === 'string') return value === '' ? null : value;
  const runs = runsOf(cell);
  return runs.length > 0 ? runs.map(({ text }) => text).join('') : null;
}

function runsOf({ value }: SheetCell): Run[] {
  if (typeof value === 'string') return [{ text: value }];
  if (typeof value === 'number') return [{ text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  if ('richText' in value)
    return standingRuns(value).map(({ text, font }) => ({
      text,
      ...(font?.bold && { bold: true as const }),
      ...(font?.italic && { italic: true as const }),
    }));
  return 'hyperlink' in value ? [{ text: String(value.text) }] : [];
}

const kindOf = new Map(Object.entries(kinds).map(([kind, word]) => [word, kind as RowKind] as const)) as ReadonlyMap<
  string,
  RowKind
>;

function sectionsIn(sheet: Worksheet, layout: Layout, notes: Notes): ReportSection[] {
  const rows = new Map<string, TextRow[]>();
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const at = (column: keyof typeof textColumns) => row.getCell(textColumns[column]);
    const runs = runsOf(at('text'));
    leaveFailure(at('text'), notes);
    const kind = kindOf.get(String(contentOf(at('kind')) ?? ''));
    if (!kind && runs.length === 0) return;
    const words = String(contentOf(at('chapter')) ?? '').trim();
    const chapter = layout.chapters.find(({ label }) => label.zh === words || label.en === words);
    if (!chapter) notes.leave(runs.map(({ text }) => text).join(''), `${sheet.name}!${number}`);
    else {
      const own = rows.get(chapter.code) ?? [];
      rows.set(chapter.code, own);
      own.push({ kind: kind ?? 'paragraph', level: levelIn(contentOf(at('level'))), runs });
    }
  });
  return [...rows].map(([chapter, own]) => ({
    chapter,
    heading: headingIn(own),
    body: tidyBlocks(blocksOfRows(own)),
  }));
}

const levelIn = (content: string | number | null): number | null => Number(content) || null;

function headingIn(rows: readonly TextRow[]): string | null {
  const heading = rows.find(({ kind }) => kind === 'chapterHeading');
  return heading ? heading.runs.map(({ text }) => text).join('') : null;
}
