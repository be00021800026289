import type { CellType, TableCode } from '../layout/declaration';
import { sectionsOf } from '../layout/sections';
import { layouts } from '../layouts';

/** The attributes of a table's row component in Strapi, as its schema JSON says them. */
export type RowAttributes = Record<string, Readonly<Record<string, unknown>>>;

const cellAttribute = ({ type, min, max }: CellType) =>
  type === 'integer' ? { type, min, max } : { type, min, column: { args: [18, 6] } };

/**
 * Derives the schema of a table's row component: the row codes and columns of all layouts, since one component holds the
 * rows of every layout.
 */
export function rowAttributes(table: TableCode): RowAttributes {
  const parts = Object.values(layouts).flatMap((layout) => layout.tables[table].parts);
  const rows = new Set(parts.flatMap((part) => part.rows.map(({ code }) => code)));
  const columns = parts.flatMap((part) => part.columns.map(({ code, cell }) => [code, cellAttribute(cell)] as const));
  return {
    row: { type: 'enumeration', enum: [...rows], required: true },
    ...Object.fromEntries(columns),
  };
}

/** The codes of all layouts' sections. */
export function chapterCodes(): string[] {
  return [...new Set(Object.values(layouts).flatMap((layout) => sectionsOf(layout).map(({ code }) => code)))];
}
