/** Takes back the workbook that `write` makes, by the names that it defines. */
import { type Cell, cellsOf, findLayout, type Layout, type ReportSection, sectionsOf } from '#model';
import type { Notes } from '../mapping/notes';
import { tidyBlocks } from '../report/tidy';
import { markedDocument, yearIn } from '../source/marked-report';
import { addressOf, type Book, type BookCell, type BookSheet, cellAt } from './book/book';
import { contentOf, failureIn, runsOf } from './cell-content';
import { cellName, explanationsName, oldName, placeOf, reportNames, textColumns, textName } from './marks';
import { explanationsIn } from './read-explanations';
import { blocksOfRows } from './read-text-rows';
import { kinds, type RowKind, type TextRow } from './text-rows';
import { leaveUnread, ownSheets } from './unread-sheets';

/** @returns a report document that is yet to be read by the model; `undefined` for a workbook that is not ours */
export function readMarkedWorkbook(book: Book, notes: Notes): Record<string, unknown> | undefined {
  const find = (name: string) => cellAt(book, placeOf(book, name));
  const leave = (name: string) => leaveFailure(find(name), placeOf(book, name)?.sheet ?? '', notes);
  const text = (name: string) => {
    const content = contentOf(find(name));
    leave(name);
    return content === null ? undefined : String(content);
  };
  const layout = findLayout(text(reportNames.layout));
  if (!layout) return undefined;
  const names: string[] = [
    textName,
    explanationsName,
    ...Object.values(reportNames),
    ...cellsOf(layout).all.map(cellName),
  ];
  const ours = new Set([...names, ...names.map(oldName)]);
  const own = ownSheets(book, (name) => ours.has(name));
  leaveUnread(book, notes, ({ name }) => own.has(name));
  const facts = {
    organization: text(reportNames.organization) ?? null,
    year: yearIn(text(reportNames.year)),
    layout,
    title: text(reportNames.title) ?? null,
    explanations: explanationsIn(sheetOf(book, explanationsName), notes),
  };
  const textSheet = sheetOf(book, textName);
  const sections = textSheet ? sectionsIn(textSheet, layout, notes) : [];
  const isBlank = blankTotals(layout, find);
  const figure = (cell: Cell) => {
    if (!isBlank(cell)) leave(cellName(cell));
    return contentOf(find(cellName(cell)));
  };
  return markedDocument(facts, sections, figure, notes);
}

/** The sheet on which a name of ours stands. */
const sheetOf = (book: Book, name: string): BookSheet | undefined =>
  book.sheets.find((sheet) => sheet.name === placeOf(book, name)?.sheet);

function leaveFailure(cell: BookCell | undefined, sheet: string, notes: Notes): void {
  const failure = cell && failureIn(cell);
  if (cell && failure !== undefined) notes.leave(failure, `${sheet}!${addressOf(cell)}`);
}

/** Tells the totals that have no result because a figure under them is blank: so they were written, or computed. */
function blankTotals(layout: Layout, find: (name: string) => BookCell | undefined): (cell: Cell) => boolean {
  const { all, equations } = cellsOf(layout);
  const isBlank = (cell: Cell, above: readonly Cell[]): boolean => {
    const found = find(cellName(cell));
    if (typeof contentOf(found) === 'number') return false;
    if (!found?.formula) return true;
    if (!/^IF\(COUNT\(/.test(found.formula) || found.value || above.includes(cell)) return false;
    return equations.some(
      ({ left, right }) =>
        left.length === 1 &&
        left[0] === cell.index &&
        right.some((index) => all[index] && isBlank(all[index], [...above, cell])),
    );
  };
  return (cell) => find(cellName(cell))?.formula !== undefined && isBlank(cell, []);
}

const kindOf = new Map(Object.entries(kinds).map(([kind, word]) => [word, kind as RowKind] as const)) as ReadonlyMap<
  string,
  RowKind
>;

/** Rows of text, without the heading and what the sheet of explanations says itself. */
const ownRows = ({ rows }: BookSheet) =>
  [...rows.values()].filter(({ number, cells }) => {
    const kind = contentOf(cells.get(textColumns.kind));
    return number > 1 && kind !== kinds.explanation;
  });

function sectionsIn(sheet: BookSheet, layout: Layout, notes: Notes): ReportSection[] {
  const rows = new Map<string, TextRow[]>();
  for (const { number, cells } of ownRows(sheet)) {
    const at = (column: keyof typeof textColumns) => cells.get(textColumns[column]);
    const words = at('text');
    const runs = words ? runsOf(words) : [];
    leaveFailure(words, sheet.name, notes);
    const kind = kindOf.get(String(contentOf(at('kind')) ?? ''));
    if (!kind && runs.length === 0) continue;
    const named = String(contentOf(at('chapter')) ?? '').trim();
    const chapter = sectionsOf(layout).find(({ label }) => label.zh === named || label.en === named);
    if (!chapter) notes.leave(runs.map(({ text }) => text).join(''), `${sheet.name}!${number}`);
    else {
      const own = rows.get(chapter.code) ?? [];
      rows.set(chapter.code, own);
      own.push({ kind: kind ?? 'paragraph', level: levelIn(contentOf(at('level'))), runs });
    }
  }
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
