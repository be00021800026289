import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { OrganizationListImported, OrganizationListPreview, OrganizationRow } from '../../../contracts';
import { organizationKinds } from '../../../model';
import { said } from '../errors';
import { mostOrganizations } from '../exchange/organization-list/read-list';
import { bodyOf, callerOf } from '../input/request';
import { text as anyText, atMost, email } from '../input/schemas';
import { withUploadedFile } from '../input/uploaded-file';
import { getService } from '../services';

const text = (most: number) => anyText.max(...atMost(most));

const row: z.ZodType<OrganizationRow> = z.strictObject({
  code: text(32),
  name: text(200),
  kind: z.enum(organizationKinds, said('没有这个层级', 'No such kind')).nullable(),
  parent: text(200).nullable(),
  people: z
    .array(z.strictObject({ name: text(100), email: email(text(254)).toLowerCase() }))
    .max(50, said('人员过多', 'Too many')),
});
const list = z.strictObject({
  rows: z
    .array(row, said('应为机关的列表', 'Not a list of organizations'))
    .min(1, said('没有机关', 'No organization'))
    .max(mostOrganizations, said('机关过多', 'Too many organizations')),
});

/** Lists of bureaus that someone is about to make organizations of. */
export const organizationLists = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: (ctx: Context): Promise<OrganizationListPreview> =>
    withUploadedFile(ctx, (file) => getService(strapi, 'organizationLists').preview(callerOf(ctx), file)),

  import: (ctx: Context): Promise<OrganizationListImported> =>
    getService(strapi, 'organizationLists').import(callerOf(ctx), bodyOf(ctx, list).rows),
});
