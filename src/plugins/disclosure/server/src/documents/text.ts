import { isStorable } from '../../../model';
import { organizationUid, reportUid } from '../content-types/uids';
import { errorItem, invalid } from '../errors';
import type { HookFactory } from './hook';

/** Refuses text that the databases do not all hold, such as NUL, in any field of our own types. */
export const text: HookFactory = () => async (call, next) => {
  const { data } = call.params;
  if (!data || (call.uid !== organizationUid && call.uid !== reportUid)) return next();
  const wrong = Object.keys(data).filter((name) => {
    const value = data[name];
    return typeof value === 'string' && !isStorable(value);
  });
  if (wrong.length > 0) {
    const label = { zh: '不是可存储的文本', en: 'Is no text that can be stored' };
    throw invalid(
      label,
      wrong.map((name) => errorItem([name], label)),
    );
  }
  return next();
};
