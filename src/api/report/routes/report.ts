import { factories } from '@strapi/strapi';

const written = [{ name: 'plugin::disclosure.written-answer', config: {} }];
const middlewares = ['plugin::disclosure.default-populate'];

export default factories.createCoreRouter('api::report.report', {
  config: {
    find: { middlewares },
    findOne: { middlewares },
    create: { middlewares: written },
    update: { middlewares: written },
    delete: { middlewares: ['plugin::disclosure.sent-revision', ...written] },
  },
});
