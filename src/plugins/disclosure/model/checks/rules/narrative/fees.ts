/** What chapter six has to say of information processing fees, and what the table says beside it. */
import { label } from '../../../layout/label';
import type { Rule } from '../../rule';
import { type ChapterText, chapterTexts, quoteOf } from './chapters';
import { sumAt } from './sums';

const chapterSix = (chapters: readonly ChapterText[]): ChapterText | undefined =>
  chapters.find(({ chapter, narrative }) => chapter === 'otherMatters' && narrative.text.trim() !== '');

const spoken = /信息(?:公开)?处理费|收取[^，。；\n]{0,12}费|收费|处理费用/;
const collected =
  /(?:收取|收到|产生)[^，。；未无没\n]{0,12}信息(?:公开)?处理费[^，。；\n]{0,10}?(\d[\d.]*)\s?(?:万)?元/g;
const unpaid = ['applications.otherFeeUnpaid.total'];
const fees = ['proactive.administrativeFees.amount'];

export const feeRules: readonly Rule[] = [
  {
    id: 'narrative.fee',
    severity: 'notice',
    says: label(
      '第六章所述信息处理费与表格中的行政事业性收费、（六）2 相呼应',
      'What chapter six says of information processing fees fits the fees and row (6) 2 of the tables',
    ),
    basis: () => '国办函〔2020〕109号',
    judge: (subject, found) => {
      const chapter = chapterSix(chapterTexts(subject));
      if (!chapter) return;
      const { path, narrative } = chapter;
      const match = narrative.text.matchAll(collected).next().value;
      if (match && Number(match[1]) > 0 && sumAt(subject, fees) === 0)
        found({
          path,
          cells: fees,
          message: label(
            '第六章说收取了信息处理费，表格中行政事业性收费为 0',
            'Chapter six names an information processing fee; the fees in the table are 0',
          ),
          ...quoteOf(narrative, match.index, match.index + match[0].length),
        });
      const rejected = sumAt(subject, unpaid);
      if (typeof rejected === 'number' && rejected > 0 && !spoken.test(narrative.text))
        found({
          path,
          cells: unpaid,
          left: rejected,
          message: label(
            `（六）2 有 ${rejected} 件因未缴费不再处理，第六章没有说到信息处理费`,
            `Row (6) 2 has ${rejected}; chapter six says nothing of information processing fees`,
          ),
        });
    },
  },
  {
    id: 'completeness.fee-statement',
    severity: 'warning',
    says: label(
      '第六章说明是否收取信息处理费（2021 年版式）',
      'Chapter six says whether information processing fees were collected (layout of 2021)',
    ),
    basis: () => '国办公开办函〔2021〕30号 一（六）',
    judge: (subject, found) => {
      if (!subject.layout.asksForFees) return;
      const chapter = chapterSix(chapterTexts(subject));
      if (!chapter || spoken.test(chapter.narrative.text)) return;
      found({
        path: chapter.path,
        message: label(
          '第六章没有说明是否收取信息处理费',
          'Chapter six does not say whether information processing fees were collected',
        ),
      });
    },
  },
];
