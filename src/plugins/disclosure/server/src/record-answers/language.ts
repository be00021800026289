import type { Context } from 'koa';
import type { Language } from '#model';

/** The language that the browser likes best. */
export function acceptedLanguage(ctx: Context): Language {
  return ctx.acceptsLanguages(['zh', 'en']) === 'en' ? 'en' : 'zh';
}

/** What an answer in a language depends on: one that was chosen, on the address alone. */
export const varyOf = (chosen: Language | undefined): string =>
  ['Accept', 'Accept-Encoding', ...(chosen ? [] : ['Accept-Language'])].join(', ');
