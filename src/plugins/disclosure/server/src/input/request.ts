/** The one way to read a request of a route of ours: its query, its body, and who asks. */
import type { Context } from 'koa';
import type { z } from 'zod';
import type { Label } from '../../../model';
import { forbidden } from '../errors';
import type { Caller } from './caller';
import { parse } from './parse';

/** The query string of a request by its schema; 400 with a path for each parameter that does not fit. */
export const queryOf = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.output<Schema> =>
  parse(schema, ctx.query);

/** The body of a request by its schema, `{}` where nothing was sent; 400 with a path for each value that does not fit. */
export const bodyOf = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.output<Schema> =>
  parse(schema, ctx.request.body ?? {});

/** The named parts of the address by their schema; 400 with a path for each that does not fit. */
export const pathOf = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.output<Schema> =>
  parse(schema, ctx.params);

/** Who asks; routes that use it admit people of the admin panel alone. */
export const callerOf = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });

/**
 * Who asks, where only a person who is signed in may: 403 for a token that acts for one.
 *
 * @param refusal what a token is told
 */
export function personOf(ctx: Context, refusal: Label): Caller {
  if (ctx.state.auth?.strategy?.name !== 'admin') throw forbidden(refusal);
  return callerOf(ctx);
}
