import { factories } from '@strapi/strapi';

const middlewares = [
  { name: 'plugin::disclosure.written-answer', config: { readBy: 'api::organization.organization.findOne' } },
];

export default factories.createCoreRouter('api::organization.organization', {
  config: { create: { middlewares }, update: { middlewares }, delete: { middlewares } },
});
