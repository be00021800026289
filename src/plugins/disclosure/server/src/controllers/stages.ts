import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ChainStage, StageChain, StageRoles, Stages, StandingReports } from '../../../contracts/stages';
import { said } from '../errors';
import { parse } from '../input/parse';
import { bodyOf, callerOf, queryOf } from '../input/request';
import { largestInteger, noParameters, text, wholeNumber, words } from '../input/schemas';
import { getService } from '../services';

const code = text.regex(
  /^[a-z][a-z0-9-]{1,39}$/,
  said('应为小写字母、数字和连字符，2 至 40 位', 'Lower-case letters, digits and hyphens, 2 to 40 of them'),
);
const role = wholeNumber(1, largestInteger, said('应为角色编号', 'Not the id of a role'));
const roles = z
  .array(role, said('应为角色编号的列表', 'Not a list of role ids'))
  .max(100, said('角色过多', 'Too many roles'));
const stage: z.ZodType<ChainStage> = z.strictObject({
  code: code.optional(),
  name: words(60),
  color: text.regex(/^#[0-9a-f]{6}$/, said('应为 #rrggbb', 'Not of the form #rrggbb')),
  enterRoles: roles,
  editRoles: roles,
});
const chain: z.ZodType<StageChain> = z.strictObject({
  revision: text,
  stages: z
    .array(stage, said('应为环节的列表', 'Not a list of stages'))
    .min(1, said('不能为空', 'Must not be empty'))
    .max(30, said('环节过多', 'Too many stages')),
});

export const stages = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'stages');
  return {
    find: async (): Promise<Stages> => service().read(),

    /** The roles to choose from: whoever sets up stages need not see the roles screen. */
    roles: async (): Promise<StageRoles> => ({
      data: await service().roles(),
      withdrawers: await service().withdrawers(),
    }),

    replace: async (ctx: Context): Promise<Stages> => service().replace(bodyOf(ctx, chain)),

    reports: async (ctx: Context): Promise<StandingReports> => {
      queryOf(ctx, noParameters);
      return getService(strapi, 'standingReports').of(parse(code, ctx.params.code), callerOf(ctx));
    },
  };
};
