import { label } from '../../layout/label';
import { layoutForYear } from '../../layout/lookup';
import type { Rule } from '../rule';

export const layoutRules: readonly Rule[] = [
  {
    id: 'layout.year',
    severity: 'warning',
    says: label('版式应为报告年度所用的版式', 'The layout is the one prescribed for the report year'),
    basis: ({ notice }) => notice,
    judge: ({ layout, document: { year } }, found) => {
      if (year === null)
        found({
          outcome: 'indeterminate',
          path: 'layout',
          message: label('年度未填写，无法核对版式', 'The year is blank, so the layout cannot be judged'),
        });
      else if (layoutForYear(year) !== layout.code)
        found({
          path: 'layout',
          message: label(
            `${year} 年度应使用版式 ${layoutForYear(year)}，本报告使用 ${layout.code}`,
            `The layout for ${year} is ${layoutForYear(year)}; this report uses ${layout.code}`,
          ),
        });
    },
  },
];
