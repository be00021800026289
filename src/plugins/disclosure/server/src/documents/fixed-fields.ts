import { reportUid } from '../content-types/uids';
import { errorItem, invalid } from '../errors';
import type { StoredVersion } from '../services/reports';
import type { HookFactory } from './hook';
import { draftBefore, storedAfter } from './stored';

const fields: readonly { path: string; zh: string; en: string; of: (version: StoredVersion) => unknown }[] = [
  { path: 'organization', zh: '机关', en: 'organization', of: ({ organization }) => organization?.id },
  { path: 'year', zh: '年度', en: 'year', of: ({ year }) => year },
  { path: 'layout', zh: '版式', en: 'layout', of: ({ layout }) => layout },
];

/** Organization, year and layout stay as they were when the report was created. */
export const fixedFields: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || call.action !== 'update') return next();
  const before = await draftBefore(strapi, call);
  const result = await next();
  const after = (await storedAfter(strapi, call, result)).draft;
  const changed = before && after ? fields.filter(({ of }) => of(before) !== of(after)) : [];
  if (changed.length > 0)
    throw invalid(
      { zh: '报告的机关、年度和版式在创建后不能更改', en: 'Organization, year and layout of a report are fixed' },
      changed.map(({ path, zh, en }) =>
        errorItem([path], { zh: `${zh}在创建后不能更改`, en: `The ${en} is fixed once the report exists` }),
      ),
    );
  return result;
};
