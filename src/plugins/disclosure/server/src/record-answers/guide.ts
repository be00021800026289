import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { label } from '../../../model';
import { notFound } from '../errors';
import { languageParameters } from '../input/record';
import { queryOf } from '../input/request';
import { noParameters } from '../input/schemas';
import { pages } from '../routes/record';
import { addressesOf } from './addresses';
import { Answer } from './answer';
import { explainToReader } from './explain-to-reader';
import { acceptedLanguage } from './language';
import { pageAnswer } from './page-answer';
import { guidePage, isGuide } from './pages/guide';
import { respond } from './respond';

/** The guide that has no name in its address. */
const clerksGuide = 'filling-in';

/** Answers `/guide/…`: the guides for people as pages, and their pictures. They are files of the application. */
export function readGuide(strapi: Core.Strapi): Middleware {
  const docs = path.join(strapi.dirs.app.root, 'docs');

  async function page(ctx: Context, name: string): Promise<Answer> {
    const { lang } = queryOf(ctx, languageParameters);
    if (!isGuide(name)) throw unknown();
    const language = lang ?? acceptedLanguage(ctx);
    const text = await readFile(path.join(docs, `${name}${language === 'zh' ? '.zh' : ''}.md`), 'utf8');
    return pageAnswer(guidePage({ language, addresses: addressesOf(strapi, lang) }, name, text), lang);
  }

  async function picture(ctx: Context, file: string): Promise<Answer> {
    queryOf(ctx, noParameters);
    if (!/^[a-z-]+(?:\.zh)?\.png$/.test(file)) throw unknown();
    const bytes = await readFile(path.join(docs, 'images', file)).catch(() => undefined);
    if (!bytes) throw unknown();
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    return new Answer(bytes, 'image/png', etag, 'Accept-Encoding');
  }

  async function read(ctx: Context): Promise<void> {
    const [name = '', file, ...more] = ctx.path.slice(pages.guide.length + 1).split('/');
    if (more.length > 0 || (file !== undefined && name !== 'images')) throw unknown();
    await respond(ctx, file === undefined ? await page(ctx, name || clerksGuide) : await picture(ctx, file));
  }

  return (ctx) => read(ctx).catch((error: unknown) => explainToReader(strapi, ctx, error));
}

const unknown = () => notFound(['guide'], label('没有这份指南', 'There is no such guide'));
