/** The words around a figure that make it speak of this report's tables, and those that make it speak of something else. */
import type { Claim } from './claims-table';

interface Context {
  /** What the sentence has to speak of. */
  readonly wanted: RegExp;
  /** What the figure's clause must not speak of. */
  readonly unwanted: RegExp;
  /** What may stand between the leading words and the figure, at its end. */
  readonly nouns: RegExp;
  /** Whether what is wanted has to stand before the figure. */
  readonly ahead?: boolean;
}

/** Several years, or a part of one: what stands behind it in the sentence may be of it. */
export const otherSpan = /以来|近[两二三四五几]年|历年|历次|半年|季度/;
/** A part of the year, or another one. */
const otherPeriod =
  '月份|截[至止](?:20\\d\\d年)?(?<!\\d)(?:[1-9]|1[01])月|[-至—~到](?:[2-9]|1[01])月|(?<!较|比|结转)(?:去年|上年|上一年)(?!度?(?:结转|转))';
/** Work for others, or work that others did. */
const othersWork = '指导|督促|协助|配合|帮助|督办|转交|转送|移送|代为|参与';

const words = (...pieces: string[]): RegExp => new RegExp(pieces.join('|'));
const ending = (...nouns: string[]): RegExp =>
  new RegExp(
    `(?:^|${nouns.join('|')})(?:数量|数|总数|总量|总计|共计|合计|共|累计|均|各|为|是|的|有|了|达|到|计|：|\\s)*$`,
  );

export const contexts: Readonly<Record<Claim['context'], Context>> = {
  applications: {
    wanted: /(?:信息|依)[^，。；]{0,6}申请|申请[^，。；]{0,8}公开|依申请|信息公开[^，。；]{0,4}申请|公开事项/,
    unwanted: words(
      '来信|信访|热线|咨询|投诉|举报|提案|留言|信件|行政许可申请|复议申请|复议机关|听证',
      otherPeriod,
      othersWork,
    ),
    nouns: ending(
      '申请',
      '申请件',
      '公开',
      '公开件',
      '公开信息',
      '政府信息',
      '事项',
      '公开回复',
      '办理',
      '处理',
      '提出',
      '提交',
      '信息',
    ),
  },
  outcomes: {
    wanted: /(?:收到|受理|办理|办结|答复|处理)[^。]{0,24}(?:申请|依申请|公开)/,
    unwanted: words('信息数|主动公开[^，。；]{0,10}\\d|来信|信访|热线', otherPeriod, othersWork),
    nouns: ending('公开', '提供', '处理', '信息', '申请', '答复'),
  },
  remedies: {
    wanted: /信息公开|依申请公开|信息申请公开/,
    unwanted: words(
      '纠错|败诉|机关负责人|复议机关|复议机构|复议申请|应诉案件|参加|培训|审理|代理|人民法院',
      otherPeriod,
      othersWork,
    ),
    nouns: ending('案件', '案', '事项', '复议', '诉讼'),
    ahead: true,
  },
  documents: {
    wanted: /规范性文件|规章(?!制度)/,
    unwanted: words(
      '解读|审查|审核|备案|汇编|征求意见|上传|全文|评估|清理(?!废止)|报送|转发|宣传',
      otherPeriod,
      othersWork,
    ),
    nouns: ending('文件', '规章'),
  },
};

/** Words between the leading words and the figure that make the figure another thing's. */
export const strays =
  /较上|比上|同比|增加|减少|增长|信息数|当面|信函|网络|网上|邮寄|邮件|现场|在线|窗口|传真|率|因|引起|引发|提起(?!的)|个工作日|转办|涉及|关于|有关|要求|\d/;

/** A part of what was received, which the words single out. */
export const singledOut = /其中|另有|重复|同一/;

/** A sentence that goes on with the results of what the sentence before it spoke of. */
export const listOfResults =
  /^(?:其中)?[，：]?(?:予以公开|部分公开|不予公开|同意公开|无法提供)(?!.*(?:主动公开|制发|制作|公文|文件|信息数))/;
