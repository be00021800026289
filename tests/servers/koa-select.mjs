// Bare Koa that answers each address of a report with one SELECT, and one cell by year or by body with the SQL that a
// person would write: what a report or a figure costs at least that nobody asked for before.

import Koa from 'koa';
import { openDatabase } from '../bench/setup/database.mjs';
import { answerForUsage, portOf } from './usage.mjs';

const connection = openDatabase(process.env);
const app = new Koa();
const sums = connection.raw('sum(value) as value, count(value) as reports, count(*) - count(value) as blank');

/**
 * The figures of one cell by year; with a year, of its bodies, each with its newest name, and how many there are.
 *
 * @param {{ cell?: string, year?: string, pageSize?: string }} asked
 */
async function figures({ cell, year, pageSize }) {
  const ofCell = () => connection('disclosure_figures as f').where({ cell, ...(year && { year: Number(year) }) });
  if (!year) return { data: await ofCell().groupBy('year').orderBy('year').select('year', sums) };
  const name = connection('disclosure_newest as n')
    .whereRaw('n.organization_code = f.organization_code')
    .orderBy('n.sequence', 'desc')
    .limit(1)
    .select('n.organization_name');
  const data = await ofCell()
    .groupBy('organization_code')
    .orderBy('organization_code')
    .limit(Number(pageSize))
    .select('organization_code as organization', name.as('organizationName'), sums);
  const [{ total }] = await ofCell().countDistinct('organization_code as total');
  return { data, total: Number(total) };
}

app.use(async (ctx, next) => {
  if (!ctx.path.endsWith('/statistics')) return next();
  ctx.body = await figures(ctx.query);
});
app.use(async (ctx) => {
  const [organization_code, year] = ctx.path.split('/').slice(-2);
  const row = await connection('disclosure_publications')
    .where({ organization_code, year: Number(year) })
    .first('document', 'digest');
  ctx.type = 'json';
  ctx.set('ETag', `"${row.digest}"`);
  ctx.body = row.document;
});
const server = app.listen(0, '127.0.0.1', () => answerForUsage({ port: portOf(server) }));
