import type { Label } from '../../../src/plugins/disclosure/model';

/** The words around every page. */
export const frameWords = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  home: { zh: '首页', en: 'Reports' },
  compare: { zh: '比较', en: 'Compare' },
  statistics: { zh: '统计', en: 'Statistics' },
  data: { zh: '数据', en: 'Data' },
  navigation: { zh: '主导航', en: 'Main' },
  language: { zh: '语言', en: 'Language' },
  textSize: { zh: '文字大小', en: 'Text size' },
  outdated: {
    zh: '数据服务暂时没有应答。您看到的是此前保存的页面，内容可能不是最新的。',
    en: 'The data service does not answer just now. This page was saved earlier and may be out of date.',
  },
  about: {
    zh: '依据《中华人民共和国政府信息公开条例》第四十九条、第五十条公布。数字以各机关公布的报告为准。',
    en: 'Published under articles 49 and 50 of the Regulation on Government Information Disclosure. The figures are those of the published reports.',
  },
  feed: { zh: '订阅更新（Atom）', en: 'Subscribe (Atom)' },
  openData: { zh: '下载与接口', en: 'Downloads and API' },
  notice: { zh: '法定依据与说明', en: 'About' },
} satisfies Record<string, Label>;
