import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';

interface RelationInput {
  set?: { id?: unknown }[];
  connect?: { id?: unknown }[];
}

/**
 * The organization that input names, in whichever of Strapi's shapes (a document id, an id, `connect`, `set`, …).
 *
 * @returns its id, `undefined` where the input names none
 */
export async function namedOrganization(
  strapi: Core.Strapi,
  data: Record<string, unknown> | undefined,
): Promise<number | undefined> {
  const { organization } = data ?? {};
  if (organization === undefined || organization === null) return undefined;
  const options = { uid: reportUid, status: 'draft', isDraft: true } as const;
  const transformed = await strapi.documents.utils.transformData({ organization }, options);
  const { set, connect } = (transformed as { organization?: RelationInput | null }).organization ?? {};
  const id = Number([...(set ?? []), ...(connect ?? [])].at(-1)?.id);
  return Number.isSafeInteger(id) ? id : undefined;
}
