import type { Context, Next } from 'koa';

const populate = { organization: true, sections: true, proactive: true, applications: true, remedies: true };

/** A report comes whole when the caller does not say what to populate. */
export const defaultPopulate = () => (ctx: Context, next: Next) => {
  if (ctx.query.populate === undefined) Object.assign(ctx.query, { populate });
  return next();
};
