import type { Core } from '@strapi/strapi';

/** What everyone may do without an account. Nothing else is open by default, registration and passwords included. */
export const publicActions = [
  'api::organization.organization.find',
  'api::organization.organization.findOne',
  'api::report.report.find',
  'api::report.report.findOne',
  'plugin::disclosure.interfaces.openapi',
  'plugin::disclosure.interfaces.routes',
  'plugin::disclosure.layouts.find',
  'plugin::disclosure.layouts.findOne',
  'plugin::disclosure.layouts.schema',
  'plugin::disclosure.check.check',
  'plugin::disclosure.openData.catalog',
  'plugin::disclosure.openData.dataPackage',
  'plugin::disclosure.statistics.consolidation',
  'plugin::disclosure.statistics.corrections',
  'plugin::disclosure.statistics.find',
  'plugin::disclosure.statistics.indicators',
  'plugin::disclosure.statistics.reporting',
  'plugin::disclosure.statistics.table',
];

const permissionUid = 'plugin::users-permissions.permission';
const roleUid = 'plugin::users-permissions.role';

/**
 * Brings the public role to its default once: Strapi's own defaults go, ours come. Actions that a later release adds
 * are granted once each. What an administrator changes afterwards stays.
 */
export const publicRole = ({ strapi }: { strapi: Core.Strapi }) => ({
  async restrict(): Promise<void> {
    const store = strapi.store({ type: 'plugin', name: 'disclosure', key: 'publicActions' });
    const granted = (await store.get({})) as string[] | null;
    const role = await strapi.db.query(roleUid).findOne({ where: { type: 'public' } });
    const permissions = strapi.db.query(permissionUid);
    await strapi.db.transaction(async () => {
      if (granted === null) {
        await permissions.deleteMany({ where: { role: role.id } });
        await closeRegistration(strapi);
      }
      for (const action of publicActions)
        if (!granted?.includes(action)) await permissions.create({ data: { action, role: role.id } });
      await store.set({ value: publicActions });
    });
  },
});

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown>;
  await store.set({ value: { ...settings, allow_register: false } });
}
