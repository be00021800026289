import type { Core } from '@strapi/strapi';
import type { Language } from '#model';

/** Where the public pages stand: absolute where the server knows its own address, otherwise from its root. */
export interface Addresses {
  home(page?: number, language?: Language): string;
  body(organization: string, language?: Language): string;
  report(organization: string, year: number): string;
  /** The figures of all reports of a year. */
  table(year: number): string;
  guide(name: string, language?: Language): string;
  /** A picture of a guide, by the name of its file. */
  guidePicture(file: string): string;
  readonly list: string;
  readonly routes: string;
  readonly admin: string;
}

const withQuery = (address: string, parameters: Record<string, string | number | undefined>): string => {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return given.length === 0 ? address : `${address}?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/** @param chosen the language that the reader chose by `lang`; links keep to it */
export function addressesOf(strapi: Core.Strapi, chosen?: Language): Addresses {
  const root: string = strapi.config.get('server.url', '');
  const routes = `${root}${strapi.config.get('api.rest.prefix', '/api')}/disclosure`;
  const list = `${routes}/publications`;
  return {
    home: (page, lang = chosen) => withQuery(`${root}/`, { page: page === 1 ? undefined : page, lang }),
    body: (organization, lang = chosen) => withQuery(`${list}/${organization}.html`, { lang }),
    report: (organization, year) => `${list}/${organization}/${year}.html`,
    table: (year) => `${list}.csv?year=${year}`,
    guide: (name, lang = chosen) => withQuery(`${root}/guide/${name}`, { lang }),
    guidePicture: (file) => `${root}/guide/images/${file}`,
    list,
    routes,
    admin: strapi.config.get('admin.url', '/admin'),
  };
}
