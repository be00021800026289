import type { Context, Next } from 'koa';

/** `?revision=` of a removal, which has no body to say it in; Strapi would refuse it as a parameter that it does not know. */
export const sentRevision = () => (ctx: Context, next: Next) => {
  const { revision, ...query } = ctx.query;
  ctx.state.sentRevision = revision;
  ctx.query = query;
  return next();
};
