import type { Core } from '@strapi/strapi';
import { check } from './check';
import { organizations } from './organizations';
import { publicRole } from './public-role';
import { reports } from './reports';

export const services = { check, organizations, publicRole, reports };

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed after the map above. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('disclosure').service(name);
}
