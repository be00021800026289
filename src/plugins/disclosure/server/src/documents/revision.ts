import { diff, fromRows } from '../../../model';
import { reportUid } from '../content-types/uids';
import { conflict, invalidAt } from '../errors';
import type { StoredVersion } from '../services/reports';
import { type HookFactory, isBirth } from './hook';
import { mergeInput } from './merge-input';
import { draftBefore } from './stored';

function conflictOf(stored: StoredVersion, data: Record<string, unknown>): Error {
  return conflict(
    ['revision'],
    {
      zh: '报告在您打开之后已被他人修改，您的修改没有保存',
      en: 'Someone else changed the report since you opened it; your changes were not saved',
    },
    {
      revision: { sent: data.revision, stored: stored.revision },
      differences: diff(fromRows(stored), fromRows(mergeInput(stored, data))),
    },
  );
}

/** The revision that a save started from, `undefined` where it names none. */
function startedFrom({ revision: sent }: Record<string, unknown>): number | undefined {
  if (sent === undefined || sent === null) return undefined;
  if (typeof sent === 'number' && Number.isInteger(sent)) return sent;
  throw invalidAt(['revision'], { zh: '修订号应为整数', en: 'The revision is not an integer' });
}

/**
 * Two people cannot overwrite each other. A save names the revision that it started from; the save that comes second is
 * refused with what differs (`from` as stored, `to` as sent). A caller that names none, such as a script, is not
 * compared. Each save counts one up.
 */
export const revision: HookFactory = (strapi) => async (call, next) => {
  const { data = {} } = call.params;
  if (call.uid !== reportUid || !(isBirth(call) || call.action === 'update')) return next();
  const stored = isBirth(call) ? null : await draftBefore(strapi, call);
  const sent = startedFrom(data);
  if (stored && sent !== undefined && sent !== stored.revision) throw conflictOf(stored, data);
  call.params = { ...call.params, data: { ...data, revision: stored ? (stored.revision ?? 0) + 1 : 0 } };
  return next();
};
