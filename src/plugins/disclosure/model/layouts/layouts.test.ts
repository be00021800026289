import formats from '#fixtures/official-formats.json';
import { type Layout, layoutCodes, layouts, tableCodes } from '..';

interface FormatItem {
  code: string;
  zh: string;
  en: string;
}

const pick = ({ code, label }: { code: string; label: { zh: string; en: string } }) => ({ code, ...label });
const item = ({ code, zh, en }: FormatItem) => ({ code, zh, en });

test.each([
  ['v2019', 23, 198],
  ['v2021', 25, 200],
] as const)('%s has %i matrix rows and %i cells', (code, rows, cells) => {
  const layout: Layout = layouts[code];
  expect(layout.tables.applications.parts.flatMap((part) => part.rows)).toHaveLength(rows);
  const count = tableCodes
    .flatMap((table) => layout.tables[table].parts)
    .reduce((sum, part) => sum + part.rows.length * part.columns.length, 0);
  expect(count).toBe(cells);
});

test.each(layoutCodes)('%s: groups and headings name rows and columns that exist', (code) => {
  for (const table of Object.values(layouts[code].tables)) {
    const rows = table.parts.flatMap((part) => part.rows.map((row) => row.code));
    const columns = table.parts.flatMap((part) => part.columns.map((column) => column.code));
    expect(new Set(rows).size).toBe(rows.length);
    for (const { members } of [...table.groups, ...table.rowHeadings])
      expect(rows).toEqual(expect.arrayContaining([...members]));
    for (const { members } of table.columnHeadings) expect(columns).toEqual(expect.arrayContaining([...members]));
  }
});

describe('the official formats, as the notices give them', () => {
  test.each(layoutCodes)('%s has the chapters, rows, columns and labels of the notice', (code) => {
    const mine: Layout = layouts[code];
    const theirs = formats[code];
    expect(mine.notice).toBe(theirs.notice);
    expect(mine.reportYears).toEqual(theirs.reportYears);
    expect(mine.chapters.map(pick)).toEqual(theirs.chapters.map(item));
    for (const table of ['applications', 'remedies'] as const) {
      const [part] = mine.tables[table].parts;
      expect(part?.rows.map(pick)).toEqual(theirs.tables[table].rows.map(item));
      expect(part?.columns.map(pick)).toEqual(theirs.tables[table].columns.map(item));
    }
    expect(mine.tables.applications.note?.zh).toBe(theirs.tables.applications.note);
    const parts = mine.tables.proactive.parts.map(({ code: part, label, columns, rows }) => ({
      code: part,
      zh: label?.zh,
      columns: columns.map(pick),
      rows: rows.map(pick),
    }));
    expect(parts).toEqual(
      theirs.tables.proactive.groups.map((group) => ({
        code: group.code,
        zh: group.zh,
        columns: group.columns.map(item),
        rows: group.rows.map(item),
      })),
    );
  });
});
