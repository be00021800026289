import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Invitation, Memberships, People, PeopleRoles, PersonResponse } from '../../../contracts';
import { said } from '../errors';
import { parse } from '../errors/parse';
import { getService } from '../services';
import type { Caller } from '../services/desk/visible';
import { queryOf } from './query';

const id = z.coerce.number().int().min(1).max(2_147_483_647);
const name = z.string(said('应为文本', 'Not a text')).trim().max(100, said('不超过 100 字', 'At most 100 characters'));
const organizations = z
  .array(z.string().regex(/^[a-z0-9]{1,64}$/i, said('不是机关', 'Not an organization')), said('应为列表', 'Not a list'))
  .max(500, said('机关过多', 'Too many organizations'));

const invitation: z.ZodType<Invitation> = z.strictObject({
  firstname: name.min(1, said('请写名字', 'A given name is needed')),
  lastname: name,
  email: z
    .string(said('应为文本', 'Not a text'))
    .trim()
    .toLowerCase()
    .max(254, said('过长', 'Too long'))
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, said('不是电子邮箱', 'Not an e-mail address')),
  roles: z
    .array(z.number().int().min(1).max(2_147_483_647), said('应为角色编号的列表', 'Not a list of role ids'))
    .min(1, said('请选择角色', 'A role is needed'))
    .max(100, said('角色过多', 'Too many roles')),
  organizations,
});
const memberships: z.ZodType<Memberships> = z.strictObject({ organizations });

/** Who works with the reports, and for whom. */
export const people = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });
  const service = () => getService(strapi, 'people');
  return {
    async find(ctx: Context): Promise<People> {
      queryOf(ctx, z.strictObject({}));
      return service().list(caller(ctx));
    },

    roles: async (): Promise<PeopleRoles> => ({ data: await service().roles() }),

    invite: async (ctx: Context): Promise<PersonResponse> => ({
      data: await service().invite(caller(ctx), parse(invitation, ctx.request.body)),
    }),

    place: async (ctx: Context): Promise<PersonResponse> => {
      const { organizations: wanted } = parse(memberships, ctx.request.body);
      return { data: await service().place(caller(ctx), parse(id, ctx.params.id), wanted) };
    },
  };
};
