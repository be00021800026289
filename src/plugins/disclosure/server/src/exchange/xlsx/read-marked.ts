/** Takes back the workbook that `write` makes, by the names that it defines. */
import { type Cell, cellsOf, findLayout, type Layout, type ReportSection, sectionsOf } from '#model';
import type { Notes } from '../mapping/notes';
import { tidyBlocks } from '../report/tidy';
import { type MarkedReport, markedDocument, yearIn } from '../source/marked-report';
import { addressOf, type Book, type BookCell, type BookSheet, cellAt } from './book/book';
import { contentOf, failureIn, runsOf } from './cell-content';
import { figurePlaces } from './figure-places';
import { cellName, explanationsName, oldName, placeOf, reportNames, textColumns, textName } from './marks';
import { explanationsIn } from './read-explanations';
import { blocksOfRows } from './read-text-rows';
import { kinds, type RowKind, type TextRow } from './text-rows';
import { totalsWithoutResult } from './totals-without-result';
import { leaveUnread, ownSheets } from './unread-sheets';

const moved =
  '有的数字不在自己的行标签和列标签旁，未读取，逐一列出 / Some figures do not stand beside the headings of their row and column; they were not read and are listed';

/** @returns `undefined` for a workbook that is not ours */
export function readMarkedWorkbook(book: Book, notes: Notes): MarkedReport | undefined {
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
  const { places, misplaced } = figurePlaces(book, layout);
  const own = new Set(ownSheets(book, (name) => ours.has(name)));
  for (const { sheet } of places.values()) own.add(sheet);
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
  if (misplaced.length > 0) notes.leave(moved);
  for (const { text: shown, where } of misplaced) notes.leave(shown, where);
  const totalOf = totalsWithoutResult(book, layout, places);
  const figure = (cell: Cell) => {
    const place = places.get(cell);
    const total = totalOf(cell);
    if (total !== undefined) return total;
    leaveFailure(cellAt(book, place), place?.sheet ?? '', notes);
    return contentOf(cellAt(book, place));
  };
  const exported = text(reportNames.exported);
  return { raw: markedDocument(facts, sections, figure, notes), ...(exported !== undefined && { exported }) };
}

/** The sheet on which a name of ours stands. */
const sheetOf = (book: Book, name: string): BookSheet | undefined =>
  book.sheets.find((sheet) => sheet.name === placeOf(book, name)?.sheet);

function leaveFailure(cell: BookCell | undefined, sheet: string, notes: Notes): void {
  const failure = cell && failureIn(cell);
  if (cell && failure !== undefined) notes.leave(failure, `${sheet}!${addressOf(cell)}`);
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
