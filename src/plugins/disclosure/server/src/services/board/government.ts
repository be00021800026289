import type { Core } from '@strapi/strapi';
import type { OrganizationSummary } from '#contracts';
import type { Caller } from '#input/caller';
import { label } from '#model';
import { organizationUid } from '../../content-types/uids';
import { notFound } from '../../errors';
import { visible } from '../desk/visible';

export interface Government extends OrganizationSummary {
  id: number;
}

const fields = ['id', 'documentId', 'code', 'name', 'kind'];

/** The governments that a caller sees: organizations with others below them. */
export async function governments(strapi: Core.Strapi, caller: Caller): Promise<Government[]> {
  const parents: { parent: { id: number } | null }[] = await strapi.db.query(organizationUid).findMany({
    where: { parent: { id: { $notNull: true } } },
    select: ['id'],
    populate: { parent: { select: ['id'] } },
  });
  const ids = [...new Set(parents.flatMap(({ parent }) => parent?.id ?? []))];
  return strapi.db.query(organizationUid).findMany({
    where: await visible(strapi, caller).organizations({ id: { $in: ids } }),
    select: fields,
    orderBy: { code: 'asc' },
  });
}

/** A government by its document id; 404 where the caller does not see it. */
export async function governmentFor(strapi: Core.Strapi, caller: Caller, documentId: string): Promise<Government> {
  const where = await visible(strapi, caller).organizations({ documentId });
  const found = await strapi.db.query(organizationUid).findOne({ where, select: fields });
  if (!found) throw notFound(['organization'], label('没有这个机关', 'There is no such organization'));
  return found;
}

/** What the screens know of an organization. */
export const summaryOf = ({ documentId, code, name, kind }: OrganizationSummary): OrganizationSummary => ({
  documentId,
  code,
  name,
  kind,
});
