import { type Label, label } from '../../../src/plugins/disclosure/model';

/** The words around every page. */
export const frameWords = {
  skip: label('跳到正文', 'Skip to the content'),
  home: label('首页', 'Reports'),
  compare: label('比较', 'Compare'),
  statistics: label('统计', 'Statistics'),
  data: label('数据', 'Data'),
  navigation: label('主导航', 'Main'),
  language: label('语言', 'Language'),
  textSize: label('文字大小', 'Text size'),
  outdated: label(
    '数据服务暂时没有应答。您看到的是此前保存的页面，内容可能不是最新的。',
    'The data service does not answer just now. This page was saved earlier and may be out of date.',
  ),
  about: label(
    '依据《中华人民共和国政府信息公开条例》第四十九条、第五十条公布。数字以各机关公布的报告为准。',
    'Published under articles 49 and 50 of the Regulation on Government Information Disclosure. The figures are those of the published reports.',
  ),
  feed: label('订阅更新（Atom）', 'Subscribe (Atom)'),
  openData: label('下载与接口', 'Downloads and API'),
  notice: label('法定依据与说明', 'About'),
} satisfies Record<string, Label>;
