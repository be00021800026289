import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { label } from '../../../model';
import { notFound } from '../errors';
import { homeParameters } from '../input/record';
import { queryOf } from '../input/request';
import { getService } from '../services';
import { addressesOf } from './addresses';
import type { AnswerTo } from './answers';
import { explainToReader } from './explain-to-reader';
import { acceptedLanguage } from './language';
import type { HeadOf } from './once-a-request';
import { pageAnswer } from './page-answer';
import { homePage } from './pages/home';
import { respond } from './respond';

/** Bodies on one page. */
const pageSize = 100;

/** Answers `/`: who has published reports of which years. */
export function readHome(strapi: Core.Strapi, headOf: HeadOf, answerTo: AnswerTo): Middleware {
  const read: Middleware = async (ctx) => {
    ctx.set('Cache-Control', 'no-cache');
    const { lang, page } = queryOf(ctx, homeParameters);
    const language = lang ?? acceptedLanguage(ctx);
    const answer = await answerTo(await headOf(ctx.req), JSON.stringify(['home', page, lang, language]), async () => {
      const { bodies, total, years } = await getService(strapi, 'publicBodies').list({ page, pageSize });
      const pageCount = Math.max(1, Math.ceil(total / pageSize));
      if (page > pageCount) throw notFound(['page'], label(`没有第 ${page} 页`, `There is no page ${page}`));
      const reader = { language, addresses: addressesOf(strapi, lang) };
      return pageAnswer(homePage(reader, { bodies, total, years, page, pageCount }), lang);
    });
    await respond(ctx, answer);
  };
  return (ctx, next) => read(ctx, next).catch((error: unknown) => explainToReader(strapi, ctx, error));
}
