import type { Core } from '@strapi/strapi';
import { board } from './board';
import { consolidatedDrafts } from './board/drafts';
import { reminders } from './board/reminders';
import { check } from './check';
import { checkContexts } from './check-contexts';
import { comments } from './comments';
import { consolidation } from './consolidation';
import { contentApi } from './content-api';
import { desk } from './desk';
import { firstSteps } from './desk/first-steps';
import { listColumns } from './desk/list-columns';
import { matrix } from './desk/matrix';
import { myReports } from './desk/my-reports';
import { presence } from './desk/presence';
import { progress } from './desk/progress';
import { progressFile } from './desk/progress-file';
import { draftExport } from './draft-export';
import { draftRow } from './draft-row';
import { importPreview } from './import-preview';
import { imports } from './imports';
import { openData } from './open-data';
import { organizations } from './organizations';
import { organizationLists } from './organizations/lists';
import { people } from './people/people';
import { publicRole } from './public-role';
import { publishing } from './publishing';
import { publicBodies } from './record/bodies';
import { chain } from './record/chain';
import { publications } from './record/publications';
import { publicRecord } from './record/read';
import { reporting } from './record/reporting';
import { registers } from './registers';
import { reports } from './reports';
import { approvals } from './review/approvals';
import { comparisons } from './review/comparisons';
import { corrections } from './review/corrections';
import { reviewDefaults } from './review/defaults';
import { reviewEdits } from './review/edits';
import { reviewEvents } from './review/events';
import { reviewMail } from './review/mail';
import { movePreview } from './review/move-preview';
import { moves } from './review/moves';
import { readiness } from './review/readiness';
import { recipients } from './review/recipients';
import { stages } from './review/stages';
import { standingReports } from './review/standing-reports';
import { reportStatuses } from './review/statuses';
import { waiting } from './review/waiting';
import { reviewWriters } from './review/writers';
import { scope } from './scope';
import { statistics } from './statistics';
import { correctionsList } from './statistics/corrections-list';

export const services = {
  approvals,
  board,
  chain,
  check,
  checkContexts,
  consolidatedDrafts,
  consolidation,
  comments,
  comparisons,
  corrections,
  contentApi,
  desk,
  firstSteps,
  draftExport,
  draftRow,
  importPreview,
  imports,
  listColumns,
  matrix,
  movePreview,
  moves,
  myReports,
  openData,
  organizations,
  presence,
  progress,
  progressFile,
  people,
  organizationLists,
  publicBodies,
  publicRecord,
  publicRole,
  publications,
  publishing,
  readiness,
  recipients,
  reminders,
  reportStatuses,
  registers,
  reporting,
  reports,
  reviewDefaults,
  reviewEdits,
  reviewEvents,
  reviewMail,
  reviewWriters,
  scope,
  stages,
  standingReports,
  correctionsList,
  statistics,
  waiting,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed after the map above. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('disclosure').service(name);
}
