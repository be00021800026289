import type { Core } from '@strapi/strapi';
import { chain } from '../record/chain';
import { publishedYears } from '../record/list';
import { publicationTable } from '../record/row';
import { catalogOf } from './catalog';
import { dataPackageOf } from './data-package';
import { openDataSettings, routesAt } from './facts';
import { openFiles } from './files';
import type { OpenData } from './open-data';

/** Describes the files of the open data, for programs that gather them. */
export const openData = ({ strapi }: { strapi: Core.Strapi }) => {
  async function asOfNow(): Promise<OpenData> {
    const { link } = await chain({ strapi }).head();
    const last = await strapi.db.connection(publicationTable).orderBy('sequence', 'desc').first('at');
    const years = await publishedYears(strapi.db.connection);
    return {
      ...openDataSettings(strapi),
      routes: routesAt(strapi),
      head: link,
      modified: last?.at ?? null,
      years,
      files: openFiles(years),
    };
  }

  return {
    /** A Data Package (Frictionless, v1). */
    dataPackage: async () => dataPackageOf(await asOfNow()),
    /** A catalogue (DCAT-AP) as JSON-LD. */
    catalog: async () => catalogOf(await asOfNow()),
  };
};
