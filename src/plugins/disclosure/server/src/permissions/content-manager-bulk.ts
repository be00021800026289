import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';

interface DocumentManager {
  findLocales(id: unknown, uid: string, options: Record<string, unknown>): Promise<unknown>;
}

/**
 * Bulk actions ask only how many organizations each report has. By that the permission engine could not tell that the
 * reports are in the caller's scope, and would refuse all of them.
 */
export function registerContentManagerBulk(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.document-manager', (manager: DocumentManager) => ({
    ...manager,
    findLocales: (id: unknown, uid: string, options: Record<string, unknown>) =>
      manager.findLocales(id, uid, uid === reportUid ? { ...options, populate: { organization: true } } : options),
  }));
}
