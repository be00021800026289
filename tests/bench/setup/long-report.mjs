// A whole report of 5,000 characters beside all that a check may know of it. Every sentence was written for this project.

/** Characters of the chapters together. */
const length = 5_000;

/** What each chapter has of them. */
const shares = {
  overview: 0.38,
  proactive: 0.1,
  applications: 0.14,
  remedies: 0.05,
  problems: 0.25,
  otherMatters: 0.08,
};
/** Chapters that are full of figures. */
const counting = new Set(['overview', 'applications']);

/** @param of what the tables say in the total of a row of applications */
const figures = (n, of) => [
  `全年新收政府信息公开申请${of('newRequests')}件，上年结转${of('carriedOver')}件。`,
  `本机关主动公开信息${300 + n}条，其中工作动态${100 + n}条、政策文件40条、其他信息160条。`,
  `按渠道看，网站发布${200 + n}条，公众号发布${150 + n}条，服务大厅公示${20 + n}条。`,
  `办结的申请中，予以公开${of('granted')}件，部分公开${of('partiallyGranted')}件，不予公开${of('refused')}件。`,
  `更新办事指南${12 + n}份，解读政策${6 + n}篇（图解${2 + n}篇，问答4篇），占全部文件的${40 + (n % 9)}.5%。`,
  `收到来信来电${500 + n}余件次，均在5个工作日内回复，12345热线转办事项${30 + n}件。`,
];

const who = ['拟稿人', '承办科室', '办公室', '法制岗位', '新到岗的同事', '分管领导', '窗口人员', '信息员'];
const when = ['签发之前', '每月月底', '栏目改版时', '接到来电后', '文件施行满一月时', '公文归档前', '培训结束后'];
const what = [
  '逐条核对公开清单',
  '把过期内容撤下并补上新的',
  '给申请表换上大字号',
  '将问答汇编成册放到大厅',
  '对照意见修改答复书的说理',
  '请服务对象试走一遍网站',
  '为附件配上可直接阅读的网页版',
  '把修改对照表一并上网',
  '登记漏报的文件并说明原因',
];
const so = ['群众少跑一趟', '口径前后一致', '材料不再重复提交', '意见有来有回', '查找更加省事'];

/** Another sentence for each number, as chapters without figures have them. */
function wordsOf(n) {
  const pick = (list, stride) => list[(n * stride + Math.floor((n * stride) / list.length)) % list.length];
  return `${pick(who, 3)}在${pick(when, 5)}${pick(what, 7)}，${pick(who, 5)}${pick(what, 4)}，使${pick(so, 3)}。`;
}

/** Sentences until a chapter is long enough, a paragraph each five. */
function chapterOf(code, from, of) {
  let text = '';
  for (let n = from; text.length < length * shares[code]; n += 1) {
    const counted = figures(n, of);
    const sentence = counting.has(code) && n % 2 === 0 ? counted[(n / 2) % counted.length] : wordsOf(n);
    text += `${sentence}${n % 5 === 4 ? '\n' : ''}`;
  }
  return text.trim();
}

/**
 * @param model the built model
 * @param year the report year
 * @param from which sentence comes first: another number, another text
 * @returns a report document whose tables add up
 */
export function longReport({ cellsOf, layouts, paragraphs, withTotals }, year, from) {
  const layout = layouts.v2021;
  const blank = { year, layout: layout.code, title: '年度报告', proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column, index } of cellsOf(layout).all) {
    blank[table.code][row.code] ??= {};
    blank[table.code][row.code][column.code] = (index * 7 + year + from) % 40;
  }
  const document = withTotals({ ...blank, organization: { code: '' }, explanations: [], sections: [] });
  /** Of a row, or of the rows of a group. */
  const of = (row) =>
    cellsOf(layout)
      .expand(`applications.${row}.total`)
      .reduce((sum, { row: { code } }) => sum + document.applications[code].total, 0);
  const sections = layout.chapters.map(({ code, label }, at) => ({
    chapter: code,
    heading: label.zh,
    body: paragraphs(chapterOf(code, from + at * 50, of)),
  }));
  return { ...document, sections };
}

/**
 * Everything that a check may know of a body that consolidates others: five earlier years, a chapter of another body
 * that nearly equals the report's first, two more, and the sums of those below.
 *
 * @param from that of the report itself
 */
export function wholeContext(model, year, from) {
  const history = Array.from({ length: 5 }, (_, back) => longReport(model, year - 1 - back, from + 1_000 * (back + 1)));
  const others = ['overview', 'problems', 'applications'].map((chapter, at) => ({
    year: year - 1,
    chapter,
    body: longReport(model, year, from + at * 9_000).sections.find((section) => section.chapter === chapter).body,
    organization: `第${at}局`,
  }));
  const cells = Object.fromEntries(model.cellsOf(model.layouts.v2021).all.map(({ address }) => [address, 3]));
  const below = { cells, counted: 30, missing: [{ code: 'X1', name: '某局' }] };
  return { organization: { kind: 'county' }, previous: history[0], history, others, below };
}
