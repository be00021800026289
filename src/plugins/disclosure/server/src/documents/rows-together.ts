import type { Core, Schema, UID } from '@strapi/strapi';
import { type TableCode, tableCodes } from '../../../model';
import { reportUid } from '../content-types/uids';
import { type DocumentCall, type HookFactory, publishes } from './hook';

type Row = Record<string, unknown>;

/** What Strapi's entity manager takes for a component of an entry. */
interface ComponentLink {
  id: number;
  __pivot: { field: string; component_type: UID.Component };
}

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null);

/**
 * Whether the rows may come after the report. Strapi reads them back itself where it is to answer with them, or to
 * publish what it created.
 */
const isPlainCreation = (call: DocumentCall): boolean =>
  call.uid === reportUid && call.action === 'create' && call.params.populate === undefined && !publishes(call);

interface TableRows {
  code: TableCode;
  component: UID.Component;
  rows: Row[];
}

/** Takes the rows of the tables out of `data`. */
function takeRows(strapi: Core.Strapi, data: Record<string, unknown>): TableRows[] {
  const attributes = strapi.getModel(reportUid).attributes as Record<string, Schema.Attribute.AnyAttribute>;
  return tableCodes.flatMap((code) => {
    const attribute = attributes[code];
    const rows = data[code];
    if (attribute?.type !== 'component' || !isRows(rows)) return [];
    delete data[code];
    return { code, component: attribute.component, rows };
  });
}

/** Stores the rows of a table with one statement; `id` and what else the component does not have are left out. */
async function insertRows(strapi: Core.Strapi, { code, component, rows }: TableRows): Promise<ComponentLink[]> {
  const { attributes } = strapi.getModel(component);
  const data = rows.map((row) => Object.fromEntries(Object.keys(attributes).map((name) => [name, row[name]])));
  const { ids } = await strapi.db.query(component).createMany({ data });
  const inOrder = ids.map(Number).toSorted((one, other) => one - other);
  return inOrder.map((id) => ({ id, __pivot: { field: code, component_type: component } }));
}

/**
 * The tables of a new report are stored with one statement each. Strapi would build a validator twice and run two
 * statements for each of some forty rows, which takes most of the time of an import; what the rows may hold is judged
 * by `structure`, before and after. Only where the database tells the ids of all rows that a statement stored.
 */
export const rowsTogether: HookFactory = (strapi) => async (call, next) => {
  if (!isPlainCreation(call) || !strapi.db.dialect.useReturning()) return next();
  const data = { ...call.params.data };
  const tables = takeRows(strapi, data);
  call.params = { ...call.params, data };
  const report = (await next()) as { id: number };
  const links: Partial<Record<TableCode, ComponentLink[]>> = {};
  for (const table of tables) links[table.code] = await insertRows(strapi, table);
  await strapi.db.transaction(({ trx }) =>
    strapi.db.entityManager.attachRelations(reportUid, report.id, links, { transaction: trx }),
  );
  return report;
};
