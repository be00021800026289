import { cellsOf } from '../../layout/cells';
import { label } from '../../layout/label';
import type { OrganizationKind, Rule } from '../rule';

/** Legislation Law, articles 91 and 93: departments of the State Council and provinces, provinces and prefectures. */
const withoutPower: ReadonlySet<OrganizationKind> = new Set(['department', 'township', 'county']);

export const proactiveRules: readonly Rule[] = [
  {
    id: 'proactive.regulations',
    severity: 'warning',
    says: label(
      '部门、乡镇（街道）和县级政府没有规章制定权，制发规章数应为 0',
      'Departments, townships and counties have no power to issue government regulations: their number is 0',
    ),
    basis: () => '《中华人民共和国立法法》第九十一条、第九十三条',
    judge: ({ layout, values, context }, found) => {
      const kind = context.organization?.kind;
      const cell = cellsOf(layout).find(layout.namedCells.regulationsIssued);
      if (!kind || !withoutPower.has(kind) || !cell) return;
      const value = values[cell.index] ?? null;
      if (value === 0) return;
      found({
        outcome: value === null ? 'indeterminate' : 'fail',
        path: cell.address,
        cells: [cell.address],
        left: value,
        right: 0,
        difference: value,
        message:
          value === null
            ? label(
                '规章制发数未填写，无法核对制定权限',
                'The number of regulations is blank, so the power to issue them cannot be judged',
              )
            : label(
                `填报规章 ${value} 件，但本机关没有规章制定权`,
                `${value} government regulations are reported by a body that has no power to issue them`,
              ),
      });
    },
  },
];
