import type { Core } from '@strapi/strapi';
import type { Context } from './call';
import { run } from './runner';

/** Puts the hooks around the document service. */
export function registerDocumentHooks(strapi: Core.Strapi): void {
  const hook = run(strapi);
  strapi.documents.use((context, next) => hook(context as Context, next) as ReturnType<typeof next>);
}
