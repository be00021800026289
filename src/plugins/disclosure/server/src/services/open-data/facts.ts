/** What every file of the open data says of itself: under which licence it comes, from where, and as of when. */
import type { Core } from '@strapi/strapi';

interface OpenDataSettings {
  /** Address of the licence. */
  licence: string;
  /** Who publishes the data. */
  publisher: string;
}

export const openDataSettings = (strapi: Core.Strapi): OpenDataSettings =>
  strapi.config.get('plugin::disclosure.openData');

/** Where the routes stand: absolute where the server knows its own address, otherwise from its root. */
export function routesAt(strapi: Core.Strapi): string {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  return `${strapi.config.get('server.url', '')}${prefix}/disclosure`;
}

/** Facts for the inside of a file. @param head the link at the end of the record */
export const factsOf = (strapi: Core.Strapi, head: string | null): Record<string, string> => ({
  licence: openDataSettings(strapi).licence,
  publisher: openDataSettings(strapi).publisher,
  source: `${routesAt(strapi)}/publications`,
  recordHead: head ?? '',
});

/** The header `Link` of a file that cannot say it inside. */
export const linksOf = (strapi: Core.Strapi): string =>
  [
    `<${encodeURI(openDataSettings(strapi).licence)}>; rel="license"`,
    `<${routesAt(strapi)}/datapackage.json>; rel="describedby"; type="application/json"`,
  ].join(', ');
