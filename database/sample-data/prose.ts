/** The chapters of sample reports. Every sentence was written for this project. */
import { type Blocks, paragraphs, type ReportSection } from '../../src/plugins/disclosure/model';
import type { Figures } from './figures';
import type { SampleOrganization } from './organizations';
import { randomOf } from './random';

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

const themes = [
  ['把公开清单嵌进办文流程,拟稿时先定公开属性', '办文系统里的公开属性由拟稿人当场选定,科室负责人核对'],
  ['给网站栏目逐一定了责任人,栏目谁管谁更新', '空白栏目和过期内容按月清理,清理结果在局务会上通报'],
  ['请服务对象到大厅试填申请表,按他们的意见改了三处', '申请表改用大字号,并在窗口放了填写样例'],
  ['为常被问到的事项写了图解,图解与文件同日上网', '解读稿由起草科室执笔,办公室只改语言不改口径'],
  ['开通了电话查询,接到的问题每周汇总成问答', '问答汇编每季度更新,新到岗的同事人手一份'],
  ['邀请代表和企业列席会议,会后公布意见采纳情况', '没有采纳的意见也写明理由,一并公布'],
] as const;

const shortfalls = [
  ['公开目录更新有时慢于业务进度', '今后业务系统办结即提醒更新目录'],
  ['解读形式还不够多样,文字居多', '今后每份重要文件至少配一张图解'],
  ['个别答复书说理偏简单', '今后由法制岗位对答复书逐件把关'],
  ['基层同事对条例条款不够熟', '今后每半年办一次案例研讨'],
  ['历史文件的数字化还有缺口', '今后两年内补齐五年以来的文件'],
] as const;

const pick = <T>(random: () => number, items: readonly T[], count: number): T[] => {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
};

const total = (figures: Figures, row: string) => figures.applications[row]?.total ?? 0;

function overview({ organization, year, figures }: Story): Blocks {
  const random = randomOf(`${organization.code}/${year}/overview`);
  const { field, public: audience } = organization.profile;
  const [first, second, third] = pick(random, themes, 3);
  const received = total(figures, 'newRequests');
  const carried = total(figures, 'carriedOver');
  return [
    ...paragraphs(
      `${year}年,${organization.name}围绕${field},面向${audience}推进政务公开。${first?.[0] ?? ''};${first?.[1] ?? ''}。`,
    ),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '(一)主动公开' }] },
    ...paragraphs(`这一年${second?.[0] ?? ''}。${second?.[1] ?? ''}。`),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '(二)依申请公开' }] },
    ...paragraphs(
      `全年新收政府信息公开申请${received}件,上年结转${carried}件,办结${total(figures, 'totalResults')}件,` +
        `结转下年度${total(figures, 'carriedForward')}件。`,
    ),
    { type: 'heading', level: 3, children: [{ type: 'text', text: '(三)平台与监督' }] },
    ...paragraphs(`${third?.[0] ?? ''};${third?.[1] ?? ''}。`),
  ];
}

function problems({ organization, year }: Story): Blocks {
  const found = pick(randomOf(`${organization.code}/${year}/problems`), shortfalls, 2);
  return [
    ...paragraphs(`对照${organization.profile.public}的期待,${year}年的工作还有两点不足。`),
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
  const fee = total(figures, 'newRequests') > 60 ? '有两件申请达到收费标准,申请人均已撤回' : '没有收取信息处理费';
  return paragraphs(`${year}年${organization.name}${fee},没有其他需要报告的事项。`);
}

const bodies: Record<string, (story: Story) => Blocks> = { overview, problems, otherMatters };

/** All six chapters; chapters two to four consist of their tables. */
export function chaptersFor(story: Story): ReportSection[] {
  return Object.entries(chapterHeadings).map(([chapter, heading]) => ({
    chapter,
    heading,
    body: bodies[chapter]?.(story) ?? [],
  }));
}
