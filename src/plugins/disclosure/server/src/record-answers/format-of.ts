import type { Context } from 'koa';
import { label } from '../../../model';
import { notAcceptable, notFound } from '../errors';
import { formats, type PublicationFormat } from './formats';
import type { Resource } from './resources/resource';

const mediaType = ({ type }: PublicationFormat) => type.split(';')[0] ?? type;

/**
 * The format that the address names; otherwise the one that the caller likes best. What comes in one format alone comes
 * in that one, whatever is asked for.
 */
export function formatOf(ctx: Context, { formats: offered }: Resource, suffix: string | undefined): PublicationFormat {
  const [first, ...others] = offered;
  if (first && others.length === 0) return first;
  if (suffix !== undefined) {
    const named = offered.find(({ name }) => name === suffix);
    if (named) return named;
    throw notFound(['format'], label(`没有这种格式：${suffix}`, `There is no such format: ${suffix}`));
  }
  const accepted = ctx.accepts(offered.map(mediaType));
  const liked = offered.find((format) => mediaType(format) === accepted);
  if (liked) return liked;
  const names = offered.map(({ name }) => name);
  throw notAcceptable(label(`可用的格式：${names.join('、')}`, `Formats to choose from: ${names.join(', ')}`));
}

/** Whether a page is what the caller wants to see, whatever the address names: by its suffix, or as browsers ask. */
export function wantsPage(ctx: Context): boolean {
  const suffix = /\.([a-z]+)$/.exec(ctx.path)?.[1];
  if (suffix === 'html') return true;
  if (formats.some(({ name }) => name === suffix)) return false;
  return ctx.accepts(['application/json', 'text/html']) === 'text/html';
}
