import type { Core } from '@strapi/strapi';
import { attributesOf } from '../queries/named-fields';
import { getService } from '../services';

/** All that hooks may ask. A hook names what it needs of it and is given no other. None of these calls the document service. */
export const touchOf = (strapi: Core.Strapi) => ({
  approvals: getService(strapi, 'approvals'),
  draftRow: getService(strapi, 'draftRow'),
  moves: getService(strapi, 'moves'),
  organizations: getService(strapi, 'organizations'),
  publications: getService(strapi, 'publications'),
  publicRecord: getService(strapi, 'publicRecord'),
  reports: getService(strapi, 'reports'),
  reviewEdits: getService(strapi, 'reviewEdits'),
  reviewEvents: getService(strapi, 'reviewEvents'),
  reviewWriters: getService(strapi, 'reviewWriters'),
  /** Attributes of a content type or component, by name. */
  schemas: (uid: string) => attributesOf(strapi, uid),
});

export type Touch = ReturnType<typeof touchOf>;
