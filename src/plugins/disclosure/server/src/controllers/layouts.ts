import type { Context } from 'koa';
import type { LayoutResponse, LayoutsResponse } from '../../../contracts';
import { layouts as declarations, findLayout, type JsonSchema, jsonSchema, type Layout, label } from '../../../model';
import { notFound } from '../errors';

function layoutOf(ctx: Context): Layout {
  const code: unknown = ctx.params.layout;
  const layout = findLayout(code);
  if (!layout) throw notFound(['layout'], label(`没有这个版式：${code}`, `There is no such layout: ${code}`));
  return layout;
}

export const layouts = () => ({
  find: (): LayoutsResponse => ({
    data: Object.values(declarations).map(({ code, notice, reportYears }) => ({ code, notice, reportYears })),
  }),

  findOne: (ctx: Context): LayoutResponse => layoutOf(ctx),

  schema(ctx: Context): void {
    const schema: JsonSchema = jsonSchema(layoutOf(ctx));
    ctx.body = schema;
    ctx.type = 'application/schema+json';
  },
});
