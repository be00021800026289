/** Names of figures for people. */
import { figureAddresses, type Label, label, layouts, rowLabel, type TableCode, tableCodes } from '#model';

const newestFirst = Object.values(layouts).toReversed();

const columnLabel = (table: TableCode, code: string): Label | undefined =>
  newestFirst
    .flatMap((layout) => layout.tables[table].parts.flatMap(({ columns }) => columns))
    .find((column) => column.code === code)?.label;

/** Row and column of an address as they are printed; `undefined` for an address that no layout has. */
export function figureLabel(address: string): Label | undefined {
  const [named, row = '', column = ''] = address.split('.');
  const table = tableCodes.find((code) => code === named);
  if (!table) return undefined;
  const ofRow = newestFirst.flatMap((layout) => rowLabel(layout, table, row) ?? [])[0];
  const ofColumn = columnLabel(table, column);
  return ofRow && ofColumn && label(`${ofRow.zh}，${ofColumn.zh}`, `${ofRow.en}, ${ofColumn.en}`);
}

const addresses = newestFirst.flatMap((layout) => figureAddresses(layout).map(({ address }) => address));
const known = new Set(addresses);

/** Whether statistics can be asked for it. */
export const isFigure = (address: string): boolean => known.has(address);

/** What a body is compared with its own earlier years by: the totals of applications and remedies, each once. */
export const totals: readonly string[] = [...known].filter((address) =>
  /^(?:applications|remedies)\..+\.total$/.test(address),
);
