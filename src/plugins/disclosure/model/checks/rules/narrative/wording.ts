/** Rules that look for certain words: a basis that no longer holds, the leftovers of a template, the scope of another body. */
import { label } from '../../../layout/label';
import type { Narrative } from '../../../narrative/narrative';
import type { OrganizationKind, Rule, Subject } from '../../rule';
import { chapterTexts, quoteOf } from './chapters';

interface Superseded {
  /** As it is cited, brackets of any kind. */
  readonly cited: RegExp;
  /** The first report year for which it is no basis any more. */
  readonly from: number;
  readonly now: string;
}

/** Notices and regulations that reports still cite after they were replaced. */
const superseded: readonly Superseded[] = [
  { cited: /国办公开办函[〔（[【]2019[〕）\]】]60号/g, from: 2021, now: '国办公开办函〔2021〕30号' },
  { cited: /(?:国务院令|国令)(?:[〔（[【]?2007[〕）\]】]?)?第?492号/g, from: 2019, now: '国令第711号' },
  { cited: /国办秘函[〔（[【]2008[〕）\]】]\d+号/g, from: 2019, now: '国办公开办函〔2021〕30号' },
];
/** A text may say that a basis was replaced. */
const replaced = /废止|替代|代替|取代|失效|不再/;

const placeholders: readonly RegExp[] = [
  /[Xx×＊*]{2,}(?![a-zA-Z])/g,
  /（[^（）]{0,6}(?:宋体|仿宋|黑体|楷体|具体网址|网址链接|请填写|此处|字体|示例)[^（）]{0,12}）/g,
  /_{3,}|\{\{[^}\n]{0,40}\}\}/g,
  /(?:主动公开|公开|发布|更新|上传)(?:了)?(?:信息|政府信息|各类信息)?(?:共)?(?:条|篇)(?=[，。；])/g,
  /(?:共收到|收到|新收|结转|共受理)(?:申请)?件(?=[，。；])/g,
];

/** The first match in each chapter, so that a template left whole is one thing to mend. */
function everyFirst(
  subject: Pick<Subject, 'document'>,
  patterns: readonly RegExp[],
  each: (chapter: { path: string; narrative: Narrative }, place: number, words: string) => void,
): void {
  for (const chapter of chapterTexts(subject))
    for (const pattern of patterns) {
      const match = chapter.narrative.text.matchAll(pattern).next().value;
      if (match) each(chapter, match.index, match[0]);
    }
}

/** Bodies that report on themselves alone. */
const ofThemselves: ReadonlySet<OrganizationKind> = new Set(['department', 'township']);
const wider =
  /(?:全|我)(?:省|市|县|区|州|旗)(?:各级|各部门|政府系统|政务公开|共|全年|累计|主动公开|收到|受理)[^，。\n]{0,20}\d/g;

export const wordingRules: readonly Rule[] = [
  {
    id: 'narrative.basis',
    severity: 'warning',
    says: label('所引依据现行有效', 'The basis that the text cites still holds'),
    basis: ({ notice }) => notice,
    judge: (subject, found) => {
      const { year } = subject.document;
      if (year === null) return;
      for (const { path, narrative } of chapterTexts(subject))
        for (const { cited, from, now } of superseded)
          for (const { index, 0: words } of year < from ? [] : narrative.text.matchAll(cited)) {
            if (replaced.test(narrative.text.slice(index + words.length, index + words.length + 24))) continue;
            const quoted = quoteOf(narrative, index, index + words.length);
            found({
              path,
              message: label(
                `“${quoted.quote}”已被取代，现行依据为${now}`,
                `“${quoted.quote}” has been replaced; what holds is ${now}`,
              ),
              ...quoted,
            });
          }
    },
  },
  {
    id: 'narrative.placeholder',
    severity: 'warning',
    says: label(
      '正文没有模板的残留：XX、（宋体）、（具体网址）、没有数字的“条”“件”',
      'Nothing of a template is left in the text: XX, notes on type, a counter without its figure',
    ),
    basis: ({ notice }) => notice,
    judge: (subject, found) =>
      everyFirst(subject, placeholders, ({ path, narrative }, place, words) => {
        const quoted = quoteOf(narrative, place, place + words.length);
        found({
          path,
          message: label(
            `“${quoted.quote}”像是模板的残留，或缺少数字`,
            `“${quoted.quote}” looks like what a template left behind, or lacks its figure`,
          ),
          ...quoted,
        });
      }),
  },
  {
    id: 'narrative.scope',
    severity: 'notice',
    says: label(
      '部门、乡镇（街道）的报告只说本机关的情况，不说全县、全市的情况',
      'A department or township reports on itself, neither on the county nor on the city',
    ),
    basis: ({ notice }) => notice,
    judge: (subject, found) => {
      const kind = subject.context.organization?.kind;
      if (!kind || !ofThemselves.has(kind)) return;
      everyFirst(subject, [wider], ({ path, narrative }, place, words) =>
        found({
          path,
          message: label(
            '这里说的是更大范围的情况，本报告只报本机关的情况',
            'This speaks of a wider area; the report is on this body alone',
          ),
          ...quoteOf(narrative, place, place + words.length),
        }),
      );
    },
  },
  {
    id: 'narrative.length',
    severity: 'warning',
    says: label('第一章不超过 1000 字（2021 年版式）', 'Chapter one has at most 1,000 characters (layout of 2021)'),
    basis: () => '国办公开办函〔2021〕30号',
    judge: ({ layout, document }, found) => {
      if (layout.longestOverview === undefined) return;
      const chapter = chapterTexts({ document }).find(({ chapter: code }) => code === 'overview');
      const length = chapter ? chapter.narrative.original.replaceAll(/\s/g, '').length : 0;
      if (!chapter || length <= layout.longestOverview) return;
      found({
        path: chapter.path,
        left: length,
        right: layout.longestOverview,
        difference: length - layout.longestOverview,
        message: label(
          `本章 ${length} 字，超过 ${layout.longestOverview} 字`,
          `The chapter has ${length} characters, more than ${layout.longestOverview}`,
        ),
      });
    },
  },
];
