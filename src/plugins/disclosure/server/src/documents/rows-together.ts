import type { Core, Schema, UID } from '@strapi/strapi';
import { type TableCode, tableCodes } from '../../../model';
import { reportUid } from '../content-types/uids';
import type { Context } from './call';

type ComponentRow = Record<string, unknown>;

/** What Strapi's entity manager takes for a component of an entry. */
interface ComponentLink {
  id: number;
  __pivot: { field: string; component_type: UID.Component };
}

const isRows = (value: unknown): value is ComponentRow[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null);

/**
 * Whether the rows may come after the report. Strapi reads them back itself where it is to answer with them, or to
 * publish what it created.
 */
const isPlainCreation = ({ uid, action, params: { populate, status } }: Context): boolean =>
  uid === reportUid && action === 'create' && populate === undefined && status !== 'published';

interface TableRows {
  code: TableCode;
  component: UID.Component;
  rows: ComponentRow[];
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
 * Calls Strapi. The tables of a new report are stored with one statement each: Strapi would build a validator twice and
 * run two statements for each of some forty rows, which takes most of the time of an import; what the rows may hold is
 * judged by `structure.input` and `structure.stored`. Only where the database tells the ids of all rows that a statement
 * stored.
 */
export async function storeRowsTogether(
  strapi: Core.Strapi,
  context: Context,
  next: () => Promise<unknown>,
): Promise<unknown> {
  if (!isPlainCreation(context) || !strapi.db.dialect.useReturning()) return next();
  const data = { ...context.params.data };
  const tables = takeRows(strapi, data);
  context.params = { ...context.params, data };
  const report = (await next()) as { id: number };
  const links: Partial<Record<TableCode, ComponentLink[]>> = {};
  for (const table of tables) links[table.code] = await insertRows(strapi, table);
  await strapi.db.transaction(({ trx }) =>
    strapi.db.entityManager.attachRelations(reportUid, report.id, links, { transaction: trx }),
  );
  return report;
}
