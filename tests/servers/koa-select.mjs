// Bare Koa that answers each address of a report with one SELECT: what a report read for the first time costs at least.

import Koa from 'koa';
import { openDatabase } from '../bench/setup/database.mjs';
import { answerForUsage, portOf } from './usage.mjs';

const connection = openDatabase(process.env);
const app = new Koa();
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
