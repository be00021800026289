import type { Core } from '@strapi/strapi';

export const presenceTable = 'disclosure_presence';

/** Who has which report open. Rows are worth nothing after a minute; in the database, since servers may be several. */
export function registerPresence(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'plugin::disclosure.presence',
    tableName: presenceTable,
    singularName: 'presence',
    attributes: {
      id: { type: 'increments' },
      report: { type: 'string', column: { notNullable: true, args: [64] } },
      userId: { type: 'integer', column: { notNullable: true } },
      name: { type: 'string', column: { notNullable: true } },
      seconds: { type: 'integer', column: { notNullable: true } },
    },
    indexes: [{ name: 'disclosure_presence_uq', columns: ['report', 'user_id'], type: 'unique' }],
  });
}
