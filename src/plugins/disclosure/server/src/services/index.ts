import type { Core } from '@strapi/strapi';
import { chain } from './chain';
import { check } from './check';
import { desk } from './desk';
import { listColumns } from './desk/list-columns';
import { matrix } from './desk/matrix';
import { myReports } from './desk/my-reports';
import { progress } from './desk/progress';
import { draftExport } from './draft-export';
import { importPreview } from './import-preview';
import { imports } from './imports';
import { organizations } from './organizations';
import { publicRecord } from './public-record';
import { publicRole } from './public-role';
import { publications } from './publications';
import { reports } from './reports';
import { approvals } from './review/approvals';
import { reviewDefaults } from './review/defaults';
import { reviewEdits } from './review/edits';
import { reviewEvents } from './review/events';
import { reviewMail } from './review/mail';
import { moves } from './review/moves';
import { stages } from './review/stages';
import { waiting } from './review/waiting';
import { scope } from './scope';

export const services = {
  approvals,
  chain,
  check,
  desk,
  draftExport,
  importPreview,
  imports,
  listColumns,
  matrix,
  moves,
  myReports,
  organizations,
  progress,
  publicRecord,
  publicRole,
  publications,
  reports,
  reviewDefaults,
  reviewEdits,
  reviewEvents,
  reviewMail,
  scope,
  stages,
  waiting,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed after the map above. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('disclosure').service(name);
}
