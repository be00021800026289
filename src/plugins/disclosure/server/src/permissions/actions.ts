import type { Core } from '@strapi/strapi';

/** Rights of this plugin, as the roles screen shows them. */
const actions = [
  {
    section: 'plugins',
    pluginName: 'disclosure',
    subCategory: 'publications',
    uid: 'publications.withdraw',
    displayName: '撤回已公开的报告 / Withdraw published reports',
  },
];

export function registerActions(strapi: Core.Strapi): Promise<void> {
  return strapi.service('admin::permission').actionProvider.registerMany(actions);
}
