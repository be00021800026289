import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Invitation, Memberships, People, PeopleRoles, PersonResponse } from '../../../contracts';
import { said } from '../errors';
import { parse } from '../input/parse';
import { bodyOf, callerOf, queryOf } from '../input/request';
import { atMost, documentIdPattern, email, noParameters, rowId, text } from '../input/schemas';
import { getService } from '../services';

const id = z.coerce.number().pipe(rowId);
const name = text.trim().max(...atMost(100));
const organizations = z
  .array(z.string().regex(documentIdPattern, said('不是机关', 'Not an organization')), said('应为列表', 'Not a list'))
  .max(500, said('机关过多', 'Too many organizations'));

const invitation: z.ZodType<Invitation> = z.strictObject({
  firstname: name.min(1, said('请写名字', 'A given name is needed')),
  lastname: name,
  email: email(text.trim().toLowerCase().max(254, said('过长', 'Too long'))),
  roles: z
    .array(rowId, said('应为角色编号的列表', 'Not a list of role ids'))
    .min(1, said('请选择角色', 'A role is needed'))
    .max(100, said('角色过多', 'Too many roles')),
  organizations,
});
const memberships: z.ZodType<Memberships> = z.strictObject({ organizations });

/** Who works with the reports, and for whom. */
export const people = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'people');
  return {
    async find(ctx: Context): Promise<People> {
      queryOf(ctx, noParameters);
      return service().list(callerOf(ctx));
    },

    roles: async (): Promise<PeopleRoles> => ({ data: await service().roles() }),

    invite: async (ctx: Context): Promise<PersonResponse> => ({
      data: await service().invite(callerOf(ctx), bodyOf(ctx, invitation)),
    }),

    place: async (ctx: Context): Promise<PersonResponse> => {
      const { organizations: wanted } = bodyOf(ctx, memberships);
      return { data: await service().place(callerOf(ctx), parse(id, ctx.params.id), wanted) };
    },
  };
};
