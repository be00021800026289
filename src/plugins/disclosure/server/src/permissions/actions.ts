import type { Core } from '@strapi/strapi';

/** Rights of this plugin, as the roles screen shows them. */
const actions = [
  {
    section: 'plugins',
    pluginName: 'disclosure',
    subCategory: 'consolidation',
    uid: 'consolidation.board',
    displayName: '查看年度汇总 / See the board of the bodies below',
  },
  {
    section: 'plugins',
    pluginName: 'disclosure',
    subCategory: 'consolidation',
    uid: 'consolidation.remind',
    displayName: '催办逾期机关 / Remind late bodies',
  },
  {
    section: 'plugins',
    pluginName: 'disclosure',
    subCategory: 'consolidation',
    uid: 'consolidation.draft',
    displayName: '生成和更新汇总草稿 / Make and renew consolidated drafts',
  },
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
