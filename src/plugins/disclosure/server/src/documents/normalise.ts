import type { Core } from '@strapi/strapi';
import { layoutForYear } from '../../../model';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { type DocumentCall, type HookFactory, isBirth } from './hook';
import { namedOrganization } from './named-organization';
import { draftBefore } from './stored';

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What a report is called when nobody says otherwise. */
const titleOf = (organization: string, year: unknown): string => `${organization}${year}年政府信息公开工作年度报告`;

async function defaultTitle(strapi: Core.Strapi, call: DocumentCall): Promise<string | undefined> {
  const { data = {} } = call.params;
  const source = await draftBefore(strapi, call);
  const named = isBirth(call) ? await namedOrganization(strapi, data) : undefined;
  const name =
    named === undefined ? source?.organization?.name : await getService(strapi, 'organizations').nameOf(named);
  const year = data.year ?? source?.year;
  return name === undefined || isBlank(year) ? undefined : titleOf(name, year);
}

/** A copy for another year or organization does not keep the title of its source. */
function needsTitle({ action, params: { data = {} } }: DocumentCall): boolean {
  if (!isBlank(data.title)) return false;
  if (action === 'clone') return data.year !== undefined || data.organization !== undefined;
  return action === 'create' || data.title !== undefined;
}

/** Fills in what a report says by default: its layout by the year, its title by organization and year. */
export const normalise: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'update')) return next();
  const data = { ...call.params.data };
  if (needsTitle(call)) data.title = (await defaultTitle(strapi, call)) ?? data.title;
  if (call.action === 'create' && isBlank(data.layout) && typeof data.year === 'number')
    data.layout = layoutForYear(data.year);
  call.params = { ...call.params, data };
  return next();
};
