/** The chapters of sample reports. Every sentence was written for this project. */
import { type Blocks, paragraphs, type ReportSection } from '../../src/plugins/disclosure/model';
import type { Figures } from './figures';
import { organizations, type SampleOrganization } from './organizations';
import { firstYear } from './years';

interface Story {
  organization: SampleOrganization;
  year: number;
  figures: Figures;
}

const chapterHeadings = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  otherMatters: '六、其他需要报告的事项',
};

/** What a body did, and how it goes on doing so. */
const themes = [
  ['把公开清单嵌进办文流程，拟稿时先定公开属性', '办文系统里的公开属性由拟稿人当场选定，科室负责人核对'],
  ['给网站栏目逐一定了责任人，栏目谁管谁更新', '空白栏目和过期内容按月清理，清理结果在局务会上通报'],
  ['请服务对象到大厅试填申请表，按他们的意见改了三处', '申请表改用大字号，并在窗口放了填写样例'],
  ['为常被问到的事项写了图解，图解与文件同日上网', '解读稿由起草科室执笔，办公室只改语言不改口径'],
  ['开通了电话查询，接到的问题每周汇总成问答', '问答汇编每季度更新，新到岗的同事人手一份'],
  ['邀请代表和企业列席会议，会后公布意见采纳情况', '没有采纳的意见也写明理由，一并公布'],
  ['把办事指南里的材料清单重抄一遍，能核验的一律不再索取', '清单改动当天同步到大厅屏幕和手机端'],
  ['在公文归档前加了一道复核，看该公开的是否已经公开', '复核记录随卷保存，年底抽查其中两成'],
  ['请外单位的同行来走一遍网站，找不到的内容当场记下', '记下的条目两周内补齐，并告知提意见的人'],
  ['把征求意见稿的修改对照表一起上网，改了哪里一看就明白', '对照表由承办人填写，分管领导签字后公布'],
  ['在服务站点设了阅览角，放上纸质文件和一台查询机', '值守人员每天整理一次，缺页破损随时更换'],
  ['把往来答复按事项归类，写成统一的答复范本', '范本每半年修订一次，修订前先听法律顾问的意见'],
] as const;

/** What still falls short, and what will be done about it. */
const shortfalls = [
  ['公开目录更新有时慢于业务进度', '今后业务系统办结即提醒更新目录'],
  ['解读形式还不够多样，文字居多', '今后每份重要文件至少配一张图解'],
  ['个别答复书说理偏简单', '今后由法制岗位对答复书逐件把关'],
  ['基层同事对条例条款不够熟', '今后每半年办一次案例研讨'],
  ['历史文件的数字化还有缺口', '今后两年内补齐五年以来的文件'],
  ['栏目名称和群众的叫法对不上', '今后按咨询用语重排栏目并保留旧入口'],
  ['政策公布之后跟进说明不够及时', '今后文件施行满一月时回访一次'],
  ['手机端查找附件不够方便', '今后附件一律附上可直接阅读的网页版'],
  ['科室之间口径偶有出入', '今后跨科室事项先会商再公布'],
  ['征求意见的时间有时偏短', '今后除紧急情形外一律留足三十日'],
  ['专业用语偏多，读来费力', '今后请非本行业的同事先读一遍再上网'],
  ['公开之后的意见收集渠道偏少', '今后在每个页面末尾设意见入口'],
] as const;

/** Every choice of so many of the items, in their order. */
function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, place) => choices(items.slice(place + 1), count - 1).map((rest) => [item, ...rest]));
}

const overviewThemes = choices(themes, 3);
const problemChoices = choices(shortfalls, 3);

/**
 * The choice that is this body's in this year. Neighbours in the list are much alike: the stride leads far away.
 *
 * @param stride shares no factor with the number of choices, so that all are taken before one returns
 */
function choiceOf<T>(all: readonly T[], { code }: SampleOrganization, year: number, stride: number): T | undefined {
  const body = organizations.findIndex((organization) => organization.code === code);
  return all[((body + organizations.length * (year - firstYear)) * stride) % all.length];
}

const shortfallsOf = (organization: SampleOrganization, year: number) =>
  choiceOf(problemChoices, organization, year, 91) ?? [];

const total = (figures: Figures, row: string) => figures.applications[row]?.total ?? 0;

function overview({ organization, year, figures }: Story): Blocks {
  const { field, public: audience } = organization.profile;
  const [first, second, third] = choiceOf(overviewThemes, organization, year, 67) ?? [];
  const received = total(figures, 'newRequests');
  const carried = total(figures, 'carriedOver');
  return [
    ...paragraphs(
      `${year}年，${organization.name}围绕${field}，面向${audience}推进政务公开。${first?.[0] ?? ''}；${first?.[1] ?? ''}。`,
    ),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '（一）主动公开' }] },
    ...paragraphs(`这一年${second?.[0] ?? ''}。${second?.[1] ?? ''}。`),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '（二）依申请公开' }] },
    ...paragraphs(
      `全年新收政府信息公开申请${received}件，上年结转${carried}件，办结${total(figures, 'totalResults')}件，` +
        `结转下年度${total(figures, 'carriedForward')}件。`,
    ),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '（三）平台与监督' }] },
    ...paragraphs(
      `${third?.[0] ?? ''}；${third?.[1] ?? ''}。${organization.kind === 'department' ? '' : '公开工作列入年度考核，全年没有需要追究责任的情形。'}`,
    ),
  ];
}

/** @param wordsOf the year whose words stand in the chapter: another one than the report's where it was copied */
export function problems({ organization, year }: Pick<Story, 'organization' | 'year'>, wordsOf = year): Blocks {
  const found = shortfallsOf(organization, wordsOf);
  const [settled] = wordsOf > firstYear ? shortfallsOf(organization, wordsOf - 1) : [];
  return [
    ...paragraphs(
      `对照${organization.profile.public}的期待，${year}年的工作还有三点不足。` +
        (settled ? `上一份报告所列“${settled[0]}”的问题，已经按计划改进。` : ''),
    ),
    {
      type: 'list',
      format: 'ordered',
      children: found.map(([problem, remedy]) => ({
        type: 'list-item',
        children: [
          { type: 'text', text: `${problem}。`, bold: true },
          { type: 'text', text: `${remedy}。` },
        ],
      })),
    },
  ];
}

function otherMatters({ organization, year, figures }: Story): Blocks {
  const fee = total(figures, 'newRequests') > 60 ? '有两件申请达到收费标准，申请人均已撤回' : '没有收取信息处理费';
  return paragraphs(`${year}年${organization.name}${fee}，没有其他需要报告的事项。`);
}

const bodies: Record<string, (story: Story) => Blocks> = {
  overview,
  problems: (story) => problems(story),
  otherMatters,
};

/** All six chapters; chapters two to four consist of their tables. */
export function chaptersFor(story: Story): ReportSection[] {
  return Object.entries(chapterHeadings).map(([chapter, heading]) => ({
    chapter,
    heading,
    body: bodies[chapter]?.(story) ?? [],
  }));
}
