import type { Core } from '@strapi/strapi';

const allowed = (...rights: string[]) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: rights.map((right) => `plugin::disclosure.consolidation.${right}`) },
    },
  ],
});

const reading = allowed('board');
const reminding = allowed('board', 'remind');
const drafting = allowed('board', 'draft');

/** Routes of the supervising office's board below `/disclosure`. */
export const boardRoutes: Core.RouterInput['routes'] = [
  { method: 'GET', path: '/board', handler: 'board.find', config: reading },
  { method: 'GET', path: '/board/file', handler: 'board.file', config: reading },
  { method: 'POST', path: '/board/look', handler: 'board.look', config: reading },
  { method: 'GET', path: '/board/sums', handler: 'board.sums', config: reading },
  { method: 'GET', path: '/board/cell', handler: 'board.cell', config: reading },
  { method: 'POST', path: '/board/reminders/preview', handler: 'board.previewReminders', config: reminding },
  { method: 'POST', path: '/board/reminders', handler: 'board.sendReminders', config: reminding },
  { method: 'GET', path: '/board/draft', handler: 'board.draft', config: reading },
  { method: 'POST', path: '/board/draft', handler: 'board.createDraft', config: drafting },
  { method: 'POST', path: '/board/draft/renewal', handler: 'board.renewDraft', config: drafting },
  { method: 'POST', path: '/board/draft/reasons', handler: 'board.explainCell', config: drafting },
];
