/** What bodies are usually called, and were called before, as data. */

/** What may follow a body's stem: 市场监管 goes with 局 and with 委员会, whose short form is 委. */
const kinds: readonly (readonly [long: string, short: string])[] = [
  ['(?:委员会|委)', '委'],
  ['局', '局'],
  ['厅', '厅'],
];

/** Stems of names as they are written in full, or at half length, and their usual short form. */
const stems: readonly (readonly [written: string, short: string])[] = [
  ['发展和改革|发展与改革|发展改革', '发改'],
  ['工业和信息化|工业与信息化|经济和信息化', '工信'],
  ['科学技术', '科技'],
  ['教育和体育|教育体育', '教体'],
  ['民族宗教事务|民族和宗教事务', '民宗'],
  ['人力资源和社会保障|人力资源社会保障|人力社保', '人社'],
  ['自然资源和规划|自然资源与规划', '自规'],
  ['住房和城乡建设|住房城乡建设|住房与城乡建设', '住建'],
  ['交通运输', '交通'],
  ['文化广播电视和旅游|文化广电和旅游|文化广电旅游', '文广旅'],
  ['文化和旅游|文化旅游', '文旅'],
  ['卫生健康', '卫健'],
  ['退役军人事务', '退役军人'],
  ['应急管理', '应急'],
  ['国有资产监督管理', '国资'],
  ['市场监督管理|市场监管', '市监'],
  ['医疗保障', '医保'],
  ['综合行政执法|城市管理综合行政执法|城市管理综合执法|城市综合执法|综合执法', '综合执法'],
  ['城市管理', '城管'],
  ['行政审批服务|行政审批', '审批'],
  ['政务服务和数据管理|政务服务数据管理', '政数'],
  ['机关事务管理|机关事务', '机关事务'],
  ['金融监督管理', '金融监管'],
  ['地方金融监督管理', '地方金融'],
  ['统计调查', '统计'],
];

const endings: readonly (readonly [written: RegExp, short: string])[] = [
  [/(?<=[乡镇])(?:人民)?政府$/, ''],
  [/街道办(?:事处)?$/, '街道'],
  [/(?:人民)?政府办公厅$/, '政府办公厅'],
  [/(?:人民)?政府(?:办公室|办)$/, '政府办'],
  [/人民政府$/, '政府'],
  [/(?:委员会|委)办公室$/, '委办'],
  [/管理委员会$|管委会$/, '管委会'],
];

/** Bodies that reforms of 2018 and after merged or renamed: their stems then, and the short form of the body now. */
const former: readonly (readonly [then: string, now: string])[] = [
  ['(?:食品药品监督管理|食药监|工商行政管理|工商|质量技术监督|质监)局', '市监局'],
  ['国土资源局|国土局', '自然资源局'],
  ['国土资源局|国土局|城乡规划局', '自规局'],
  ['环境保护局|环保局', '生态环境局'],
  ['安全生产监督管理局|安监局', '应急局'],
  ['卫生和计划生育(?:局|委员会)|卫计[局委]', '卫健委'],
  ['旅游发展委员会|旅游局|文化局', '文旅局'],
  ['农业局|农牧局|农牧业局|畜牧局|乡村振兴局|扶贫开发办公室|扶贫办', '农业农村局'],
  ['扶贫开发办公室|扶贫办', '乡村振兴局'],
  ['民政局老龄办|老龄工作委员会办公室', '卫健委'],
];

const shortened = stems.flatMap(([written, short]) =>
  kinds.map(([long, kind]) => [new RegExp(`(?:${written}|${short})${long}$`), short + kind] as const),
);
const formerly = former.map(([then, now]) => [new RegExp(`(?:${then})$`), now] as const);

const plain = (name: string): string => name.normalize('NFKC').replace(/[\s"“”《》]/g, '');

/** A name in its usual short form: 示例市发展和改革委员会 and 示例市发改委 are both 示例市发改委. */
export function shortName(name: string): string {
  const text = plain(name);
  for (const [written, short] of [...shortened, ...endings]) {
    const is = text.replace(written, short);
    if (is !== text) return is;
  }
  return text;
}

/** What a body may be called today that once had this name, in short forms. */
export function nameSince(name: string): string[] {
  const text = plain(name);
  return formerly.filter(([then]) => then.test(text)).map(([then, now]) => text.replace(then, now));
}

/** A place before a body's own words: 示例市, 某某自治区; 市 in 市场 and 市政 is none. */
const place =
  /^(?:[^省市县区旗州盟]{1,16}[省县区旗州盟]|[^省市县区旗州盟]{1,16}市(?!场|政(?!府)|容|监)|[省县区旗州盟]|市(?!场|政(?!府)|容|监))+/;

/** A short form without the places before it: 示例市发改委 is 发改委. */
export const withoutPlace = (short: string): string => short.replace(place, '') || short;
