import type { Core } from '@strapi/strapi';
import { organizationUid, reportUid } from '../../content-types/uids';

/**
 * What the lists show before anyone arranged them; the admin panel adds stage, findings and balance. A report's title
 * says nothing more than its organization and year, and takes the room of three columns.
 */
const columns = {
  [reportUid]: { list: ['organization', 'year'], sort: { by: 'year', order: 'DESC' } },
  [organizationUid]: { list: ['name', 'code', 'kind', 'parent'], sort: { by: 'code', order: 'ASC' } },
} as const;

/** Gives the Content Manager's lists sensible columns once. What an administrator arranges afterwards stays. */
export const listColumns = ({ strapi }: { strapi: Core.Strapi }) => ({
  async arrange(): Promise<void> {
    const store = strapi.store({ type: 'plugin', name: 'disclosure', key: 'listColumns' });
    const arranged = ((await store.get({})) as string[] | null) ?? [];
    const contentTypes = strapi.plugin('content-manager').service('content-types');
    for (const [uid, { list, sort }] of Object.entries(columns)) {
      if (arranged.includes(uid)) continue;
      const contentType = contentTypes.findContentType(uid);
      const { layouts, settings, ...rest } = await contentTypes.findConfiguration(contentType);
      await contentTypes.updateConfiguration(contentType, {
        ...rest,
        layouts: { ...layouts, list: [...list] },
        settings: { ...settings, defaultSortBy: sort.by, defaultSortOrder: sort.order },
      });
    }
    await store.set({ value: Object.keys(columns) });
  },
});
