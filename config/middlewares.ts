export default [
  'strapi::logger',
  'strapi::errors',
  'plugin::disclosure.error-details',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'plugin::disclosure.input',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
