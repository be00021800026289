import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import type { Judgement, StoredVersion } from '../services/reports';
import { type HookFactory, isBirth, writes } from './hook';
import { mergeInput } from './merge-input';
import { refusalOf } from './refusal';
import { draftBefore, storedAfter } from './stored';

function refuse(judgement: Judgement): void {
  if (judgement.findings.length > 0)
    throw refusalOf(judgement, { zh: '报告结构不合规', en: 'The report is malformed' });
}

function refuseWithoutOrganization({ organization }: StoredVersion): void {
  if (!organization)
    throw invalidAt(['organization'], { zh: '报告须属于一个机关', en: 'A report needs an organization' });
}

function refuseWithoutYear(year: unknown): void {
  if (year === null || year === undefined)
    throw invalidAt(['year'], { zh: '报告须有年度', en: 'A report needs a year' });
}

/**
 * No write stores a malformed report. The input is judged first, so that the database never sees what it cannot hold;
 * what was stored is judged as well, since Strapi casts values and completes rows.
 */
export const structure: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !writes.has(call.action)) return next();
  const reports = getService(strapi, 'reports');
  const { data } = call.params;
  if (data && (isBirth(call) || call.action === 'update')) {
    const merged = mergeInput(await draftBefore(strapi, call), data);
    refuseWithoutYear(merged.year);
    refuse(reports.structure(merged));
  }
  const result = await next();
  const { draft, published } = await storedAfter(strapi, call, result);
  for (const version of [draft, published]) {
    if (!version) continue;
    refuseWithoutOrganization(version);
    refuse(reports.structure(version));
  }
  return result;
};
