import { type Blocks, plainText } from '../../document/blocks';
import { cellsOf } from '../../layout/cells';
import { cellLabel } from '../../layout/labels';
import type { Rule } from '../rule';

const isEmpty = (body: Blocks | undefined): boolean => body === undefined || plainText(body).trim() === '';

export const completenessRules: readonly Rule[] = [
  {
    id: 'completeness.cell',
    severity: 'error',
    says: { zh: '每个单元格都须填写，没有的填 0', en: 'Every cell is filled in; none means 0' },
    basis: ({ notice }) => notice,
    judge: ({ layout, values }, found) => {
      for (const cell of cellsOf(layout).all) {
        if (values[cell.index] !== null) continue;
        const label = cellLabel(cell);
        found({
          path: cell.address,
          cells: [cell.address],
          message: { zh: `“${label.zh}”未填写`, en: `“${label.en}” is blank` },
        });
      }
    },
  },
  {
    id: 'completeness.chapter',
    severity: 'error',
    says: {
      zh: '六章俱全且有内容；第二至第四章可以只有表格',
      en: 'All six chapters are there and say something; chapters two to four may consist of their table',
    },
    basis: () => '《中华人民共和国政府信息公开条例》第五十条',
    judge: ({ layout, document }, found) => {
      for (const { code, label, table } of layout.chapters) {
        if (table) continue;
        const section = document.sections.find(({ chapter }) => chapter === code);
        if (isEmpty(section?.body))
          found({
            path: `sections.${code}`,
            message: { zh: `“${label.zh}”没有内容`, en: `“${label.en}” is empty` },
          });
      }
    },
  },
];
