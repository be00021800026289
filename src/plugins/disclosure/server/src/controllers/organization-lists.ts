import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { OrganizationListImported, OrganizationListPreview, OrganizationRow } from '../../../contracts';
import { organizationKinds } from '../../../model';
import { said } from '../errors';
import { parse } from '../errors/parse';
import { mostOrganizations } from '../exchange/organization-list/read-list';
import { getService } from '../services';
import type { Caller } from '../services/desk/visible';
import { withUploadedFile } from './uploaded-file';

const text = (most: number) =>
  z.string(said('应为文本', 'Not a text')).max(most, said(`不超过 ${most} 字`, `At most ${most} characters`));
const email = text(254).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, said('不是电子邮箱', 'Not an e-mail address'));

const row: z.ZodType<OrganizationRow> = z.strictObject({
  code: text(32),
  name: text(200),
  kind: z.enum(organizationKinds, said('没有这个层级', 'No such kind')).nullable(),
  parent: text(200).nullable(),
  people: z
    .array(z.strictObject({ name: text(100), email: email.toLowerCase() }))
    .max(50, said('人员过多', 'Too many')),
});
const list = z.strictObject({
  rows: z
    .array(row, said('应为机关的列表', 'Not a list of organizations'))
    .min(1, said('没有机关', 'No organization'))
    .max(mostOrganizations, said('机关过多', 'Too many organizations')),
});

/** Lists of bureaus that someone is about to make organizations of. */
export const organizationLists = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });
  return {
    preview: (ctx: Context): Promise<OrganizationListPreview> =>
      withUploadedFile(ctx, (file) => getService(strapi, 'organizationLists').preview(caller(ctx), file)),

    import: (ctx: Context): Promise<OrganizationListImported> =>
      getService(strapi, 'organizationLists').import(caller(ctx), parse(list, ctx.request.body).rows),
  };
};
