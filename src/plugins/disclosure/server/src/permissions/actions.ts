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
  {
    section: 'plugins',
    pluginName: 'disclosure',
    subCategory: 'reports',
    uid: 'reports.all',
    displayName: '查看所有机关的报告 / See the reports of all organizations',
  },
  {
    section: 'settings',
    category: 'disclosure',
    subCategory: 'review',
    pluginName: 'disclosure',
    uid: 'stages.update',
    displayName: '设置审核环节 / Change the review stages',
  },
];

export function registerActions(strapi: Core.Strapi): Promise<void> {
  return strapi.service('admin::permission').actionProvider.registerMany(actions);
}
