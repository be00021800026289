import { factories } from '@strapi/strapi';

const middlewares = ['plugin::disclosure.default-populate'];

export default factories.createCoreRouter('api::report.report', {
  config: { find: { middlewares }, findOne: { middlewares } },
});
