/** Where the text says that there was none: 全年未收到政府信息公开申请. */
import { claims } from './claims-table';
import type { Narrative } from './narrative';
import { sentenceAt } from './prose';
import { otherYear, type Said, type Speaker } from './said';

interface Negative {
  readonly words: RegExp;
  /** Claims by their codes, each with what the words have to hold to say it. */
  readonly says: readonly (readonly [code: string, holds: RegExp])[];
  /** Makes the words speak of something else. */
  readonly unless: RegExp;
  /** What has to stand nearby, unless the chapter's own subject says it. */
  readonly nearby: RegExp;
  readonly chapter: string;
}

const negatives: readonly Negative[] = [
  {
    words:
      /(?:未|没有)(?:曾)?(?:收到|接到|受理)(?:过|到)?[^，。；\n]{0,40}?(?:信息公开(?:的)?(?:申请|来信|来函)|依申请公开|申请公开|依申请信息)|无(?:新收)?政府信息公开申请/g,
    says: [['newRequests', /申请/]],
    unless: /许可|结转|上年|补正|涉密|异议|投诉|不予|撤回/,
    nearby: /申请/,
    chapter: 'applications',
  },
  {
    words: /(?:无|没有|未有)(?:上年度?|上一年度?)结转|(?:无|没有|未有)结转上年度?/g,
    says: [['carriedOver', /结转/]],
    unless: /补正|逾期/,
    nearby: /申请/,
    chapter: 'applications',
  },
  {
    words:
      /(?:无|没有|未有)(?:结转|转)(?:至|到|入)?(?:下(?:一)?年|20\d\d年)|(?:无|没有|未有)(?:下年度?|下一年度?)结转/g,
    says: [['carriedForward', /转/]],
    unless: /补正|逾期/,
    nearby: /申请/,
    chapter: 'applications',
  },
  {
    words:
      /(?:未|没有|无)(?:曾)?(?:发生|产生|收到|引发|因)[^。；\n]{0,30}?行政(?:复议|诉讼)(?:[和、或与及，]?行政(?:诉讼|复议))?/g,
    says: [
      ['reconsideration', /复议/],
      ['litigation', /诉讼/],
    ],
    unless: /纠错|败诉|纠正|尚未审结/,
    nearby: /信息公开|依申请/,
    chapter: 'remedies',
  },
  {
    words: /(?:未|没有|无)(?:新)?(?:制定|制发|出台|印发)(?:和|或|、|及|发布|废止)*[^，。；\d\n]{0,12}?规范性文件/g,
    says: [
      ['normativeDocuments.issued', /文件/],
      ['normativeDocuments.repealed', /废止/],
    ],
    unless: /解读|目录|清单|审查|备案|管理|制度|征求/,
    nearby: /文件/,
    chapter: 'proactive',
  },
];

/** How far around the words what belongs to them may stand, in characters. */
const [before, behind] = [40, 20];
/** How far behind the words what makes them speak of something else may stand. */
const close = 12;

const claimsByCode = new Map(claims.map((claim) => [claim.code, claim]));

/** @returns the figures that are said to be 0 */
export function negativesOf(narrative: Narrative, { year, chapter }: Speaker): Said[] {
  const { text } = narrative;
  return negatives.flatMap(({ words, says, unless, nearby, chapter: own }) =>
    [...text.matchAll(words)].flatMap(({ index, 0: said }): Said[] => {
      const end = index + said.length;
      if (unless.test(text.slice(index, end + close))) return [];
      if (otherYear(text.slice(sentenceAt(narrative, index)?.start ?? index, index), year)) return [];
      if (chapter !== own && !nearby.test(text.slice(Math.max(0, index - before), end + behind))) return [];
      return says.flatMap(([code, holds]) => {
        const claim = holds.test(said) ? claimsByCode.get(code) : undefined;
        return claim ? [{ claim, value: 0, start: index, end, negative: true }] : [];
      });
    }),
  );
}
