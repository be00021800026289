import { type Blocks, plainText } from '../../document/blocks';
import { cellsOf } from '../../layout/cells';
import { label } from '../../layout/label';
import { cellLabel } from '../../layout/labels';
import type { OrganizationKind, Rule } from '../rule';

/** A chapter that says that there is nothing to say. */
const nothing = /^(?:无|没有|暂无)[。.]?$/;
/** The chapter on problems has to name some. */
const mustSay = new Set(['problems']);

function isEmpty(code: string, body: Blocks | undefined): boolean {
  const text = body === undefined ? '' : plainText(body).trim();
  return text === '' || (mustSay.has(code) && nothing.test(text));
}

/** Governments that assess the bodies below them. */
const assessing: ReadonlySet<OrganizationKind> = new Set(['county', 'prefecture', 'province']);
const assessment = /考核|评议|责任追究|追责|问责/;

export const completenessRules: readonly Rule[] = [
  {
    id: 'completeness.cell',
    severity: 'error',
    says: label('每个单元格都须填写，没有的填 0', 'Every cell is filled in; none means 0'),
    basis: ({ notice }) => notice,
    judge: ({ layout, values }, found) => {
      for (const cell of cellsOf(layout).all) {
        if (values[cell.index] !== null) continue;
        const name = cellLabel(cell);
        found({
          path: cell.address,
          cells: [cell.address],
          message: label(`“${name.zh}”未填写`, `“${name.en}” is blank`),
        });
      }
    },
  },
  {
    id: 'completeness.chapter',
    severity: 'error',
    says: label(
      '六章俱全且有内容；第二至第四章可以只有表格',
      'All six chapters are there and say something; chapters two to four may consist of their table',
    ),
    basis: () => '《中华人民共和国政府信息公开条例》第五十条',
    judge: ({ layout, document, problems }, found) => {
      // What is refused was not read: it may well be full.
      const malformed = new Set(problems.map(({ path }) => path));
      for (const { code, label: name, table } of layout.chapters) {
        if (table || malformed.has(`sections.${code}`)) continue;
        const section = document.sections.find(({ chapter }) => chapter === code);
        if (isEmpty(code, section?.body))
          found({
            path: `sections.${code}`,
            message: label(`“${name.zh}”没有内容`, `“${name.en}” is empty`),
          });
      }
    },
  },
  {
    id: 'completeness.accountability',
    severity: 'warning',
    says: label(
      '政府的第一章说到工作考核、社会评议或者责任追究',
      'A government’s chapter one speaks of assessment, public appraisal or accountability',
    ),
    basis: () => '《中华人民共和国政府信息公开条例》第五十条',
    judge: ({ document, context }, found) => {
      const kind = context.organization?.kind;
      const overview = document.sections.find(({ chapter }) => chapter === 'overview');
      if (!kind || !assessing.has(kind) || !overview || isEmpty('overview', overview.body)) return;
      if (assessment.test(plainText(overview.body))) return;
      found({
        path: 'sections.overview',
        message: label(
          '第一章没有说到工作考核、社会评议、责任追究的情况',
          'Chapter one speaks neither of assessment nor of public appraisal nor of accountability',
        ),
      });
    },
  },
];
