import type { Core } from '@strapi/strapi';
import { registerDocumentHooks } from './documents';
import { registerGraphql } from './graphql';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerDocumentHooks(strapi);
  registerGraphql(strapi);
}
