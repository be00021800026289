import { reportUid } from '../content-types/uids';
import { errorItem, invalid } from '../errors';
import { getService } from '../services';
import type { Identity } from '../services/reports';
import type { HookFactory } from './hook';

const fields: readonly { of: keyof Identity; path: string; zh: string; en: string }[] = [
  { of: 'organizationId', path: 'organization', zh: '机关', en: 'organization' },
  { of: 'year', path: 'year', zh: '年度', en: 'year' },
  { of: 'layout', path: 'layout', zh: '版式', en: 'layout' },
];

/** Organization, year and layout stay as they were when the report was created. */
export const fixedFields: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || call.action !== 'update' || !documentId) return next();
  const reports = getService(strapi, 'reports');
  const before = await reports.identity(documentId);
  const result = await next();
  const after = await reports.identity(documentId);
  const changed = before && after ? fields.filter(({ of }) => before[of] !== after[of]) : [];
  if (changed.length > 0)
    throw invalid(
      { zh: '报告的机关、年度和版式在创建后不能更改', en: 'Organization, year and layout of a report are fixed' },
      changed.map(({ path, zh, en }) =>
        errorItem([path], { zh: `${zh}在创建后不能更改`, en: `The ${en} is fixed once the report exists` }),
      ),
    );
  return result;
};
