import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { IndicatorsResponse, Pagination } from '../../../contracts';
import { indicators } from '../../../model';
import { consolidationPath, correctionsQuery, reportingQuery } from '../input/figures';
import { pathOf, queryOf } from '../input/request';
import { getService } from '../services';
import { question, tableQuestion } from '../services/statistics/question';
import { tableOf } from '../services/statistics/table';
import { sendFresh } from './fresh';

/** Where the rest of a table is, for programs that follow links. */
function linkToNext(ctx: Context, { page, pageCount }: Pagination): void {
  if (page >= pageCount) return;
  const parameters = new URLSearchParams(ctx.querystring);
  parameters.set('page', String(page + 1));
  ctx.set('Link', `<${ctx.path}?${parameters}>; rel="next"`);
}

/** Public figures: statistics, indicators, who has to report, and sums over the bodies below. */
export const statistics = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    sendFresh(ctx, await getService(strapi, 'statistics').answer(queryOf(ctx, question)));
  },

  async table(ctx: Context): Promise<void> {
    const asked = queryOf(ctx, tableQuestion);
    const { data, meta } = await getService(strapi, 'statistics').answer(asked);
    linkToNext(ctx, meta.pagination);
    ctx.attachment('statistics.csv');
    sendFresh(ctx, tableOf(asked, data), 'text/csv; charset=utf-8');
  },

  indicators(ctx: Context): void {
    const body: IndicatorsResponse = {
      data: indicators.map(({ code, label, formula, base, unit, basis }) => ({
        code,
        label,
        formula,
        base,
        unit,
        basis,
      })),
    };
    sendFresh(ctx, body);
  },

  async corrections(ctx: Context): Promise<void> {
    sendFresh(ctx, await getService(strapi, 'correctionsList').since(queryOf(ctx, correctionsQuery)));
  },

  async reporting(ctx: Context): Promise<void> {
    const { year: of } = queryOf(ctx, reportingQuery);
    sendFresh(ctx, await getService(strapi, 'reporting').answer(of));
  },

  async consolidation(ctx: Context): Promise<void> {
    const { organization, year: of } = pathOf(ctx, consolidationPath);
    sendFresh(ctx, await getService(strapi, 'consolidation').answer(organization, of));
  },
});
