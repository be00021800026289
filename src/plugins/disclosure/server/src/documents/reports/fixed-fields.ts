import { label } from '#model';
import { errorItem, invalid } from '../../errors';
import type { StoredVersion } from '../../services/reports';
import { judge } from '../hook';

const fields: readonly { path: string; zh: string; en: string; of: (version: StoredVersion) => unknown }[] = [
  { path: 'organization', zh: '机关', en: 'organization', of: ({ organization }) => organization?.id },
  { path: 'year', zh: '年度', en: 'year', of: ({ year }) => year },
  { path: 'layout', zh: '版式', en: 'layout', of: ({ layout }) => layout },
];

export const fixedFields = judge({
  id: 'report.fixed-fields',
  about: ['report'],
  at: ['update'],
  why: 'Organization, year and layout stay as they were when the report was created.',
  run({ before: { draft: before }, after: { draft: after } }) {
    const changed = before && after ? fields.filter(({ of }) => of(before) !== of(after)) : [];
    if (changed.length > 0)
      throw invalid(
        label('报告的机关、年度和版式在创建后不能更改', 'Organization, year and layout of a report are fixed'),
        changed.map(({ path, zh, en }) =>
          errorItem([path], label(`${zh}在创建后不能更改`, `The ${en} is fixed once the report exists`)),
        ),
      );
  },
});
