import type { Core } from '@strapi/strapi';

/** Whether the call comes from the content API: REST below `/api`, or GraphQL. */
export function isContentApi(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get()?.state?.route?.info?.type === 'content-api';
}
