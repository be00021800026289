import { label } from '../../../layout/label';
import type { Narrative } from '../../../narrative/narrative';
import type { Rule } from '../../rule';
import { chapterTexts, quoteOf } from './chapters';

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly said: number;
}

/** Words of a sentence that speaks of another year with good reason. */
const reason =
  /决算|预算|年报|年度报告|同期|相比|较|上年|去年|以来|结转|转办|修订|〔|印发的|起施行|十四五|十三五|规划|截至|截止|至20|-20|到20|从20|自20|年底|计划|获|荣获|曾|成立|组建/;
const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]\s*)?(20\d\d)年(?:度)?(?=[，\s]|我|本|全|区|县|市|镇|乡|街|局|委|在|通过|共|主动)/;
const future =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]\s*)?(20\d\d)年(?:度)?[，\s]*(?:我|本|全|区|县|市|镇|乡|街)?[^，。；]{0,10}?(?:将|拟|要继续|计划)/;
const period = /(?:统计期限|期限|数据|时间)[^。；]{0,16}?(20\d\d)年1月1日[^。；]{0,8}?(20\d\d)年12月31日/g;
const compiled =
  /(?:编制|公布|发布|撰写|形成)(?:了)?[^，。；]{0,24}?(20\d\d)年(?:度)?[^，。；]{0,12}?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告(?!\d)/g;
/** Which chapters speak of what comes. */
const prospects = new Set(['problems']);

/** The preface or the overview says which year the figures are of. */
function periods({ text }: Narrative, year: number): Slip[] {
  const slips = [...text.matchAll(period)].map(({ index, 0: words, 1: from, 2: to }) => ({
    start: index,
    end: index + words.length,
    said: Number(from) === year ? Number(to) : Number(from),
  }));
  const reports = [...text.matchAll(compiled)]
    .filter(({ index, 0: words }) =>
      /本报告|现将|本局|本机关|编制/.test(text.slice(Math.max(0, index - 12), index) + words.slice(0, 2)),
    )
    .map(({ index, 0: words, 1: said }) => ({ start: index, end: index + words.length, said: Number(said) }));
  return [...slips, ...reports].filter(({ said }) => said !== year && said < year + 1);
}

/** A sentence that begins with another year and reports on it. */
function openings({ text, sentences }: Narrative, chapter: string, year: number): Slip[] {
  return sentences.flatMap(({ start, end }): Slip[] => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trimStart();
    const coming = future.exec(trimmed);
    if (coming && prospects.has(chapter)) {
      const said = Number(coming[1]);
      return said <= year ? [{ start: start + lead, end: start + lead + coming[0].length, said }] : [];
    }
    const match = opening.exec(trimmed);
    const said = Number(match?.[1]);
    if (!match || said >= year || said < year - 3 || reason.test(trimmed.slice(4)) || trimmed.includes(String(year)))
      return [];
    return [{ start: start + lead, end: start + lead + match[0].length, said }];
  });
}

export const yearRule: Rule = {
  id: 'narrative.year',
  severity: 'warning',
  says: label(
    '正文所述年度为报告年度，不沿用上一年的年份；“下一步”所述年度在报告年度之后',
    'The text speaks of the report year, and of a later one where it says what comes next',
  ),
  basis: ({ notice }) => notice,
  judge: ({ document, ...subject }, found) => {
    const { year } = document;
    if (year === null) return;
    for (const { chapter, path, narrative } of chapterTexts({ ...subject, document }))
      for (const { start, end, said } of [...periods(narrative, year), ...openings(narrative, chapter, year)])
        found({
          path,
          left: said,
          right: year,
          message: label(
            `正文在此说的是 ${said} 年，报告年度为 ${year} 年`,
            `The text speaks of ${said} here; the report year is ${year}`,
          ),
          ...quoteOf(narrative, start, end),
        });
  },
};
