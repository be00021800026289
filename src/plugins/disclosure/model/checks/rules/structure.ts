/** What no write may store, not even a draft. The reading finds it; these rules give it a name. */
import type { Problem } from '../../document/problem';
import { type Label, label } from '../../layout/label';
import type { Rule } from '../rule';

const structureRule = (id: Problem['rule'], says: Label): Rule => ({
  id,
  severity: 'error',
  says,
  basis: ({ notice }) => notice,
  judge: ({ problems }, found) => {
    for (const { rule, path, message } of problems) if (rule === id) found({ path, message });
  },
});

export const structureRules: readonly Rule[] = [
  structureRule('structure.row', label('行须是版式所列，且不重复', 'A row is one of the layout’s, and stands once')),
  structureRule(
    'structure.column',
    label('列须是该行在版式中所有的列', 'A column is one that the layout gives the row'),
  ),
  structureRule(
    'structure.value',
    label(
      '单元格为范围内的非负整数（金额为六位以内小数，增减可为负）；年度、版式、标题须合法',
      'A cell is a non-negative integer in range (an amount has up to six decimals, a change may be negative); year, layout and title are valid',
    ),
  ),
  structureRule(
    'structure.section',
    label(
      '章节须是版式所列且不重复，正文只含段落、标题、列表、链接、粗体和斜体',
      'A chapter is one of the layout’s and stands once; its body holds paragraphs, headings, lists, links, bold and italic only',
    ),
  ),
];
