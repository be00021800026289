/** The typefaces of official documents (GB/T 9704-2012), and what to print with where a computer lacks them. */
import type { IFontAttributesProperties } from 'docx';

const latin = 'Times New Roman';

const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
  hint: 'eastAsia',
});

export const fonts = {
  /** 小标宋: the title */
  title: face('方正小标宋简体'),
  /** 黑体: headings of chapters */
  heading: face('黑体'),
  /** 楷体: headings below them */
  subheading: face('楷体_GB2312'),
  /** 仿宋: text */
  text: face('仿宋_GB2312'),
  /** 宋体: page numbers */
  pageNumber: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' },
} satisfies Record<string, IFontAttributesProperties>;

const substitutes: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', 'STKaiti', 'AR PL UKai CN'],
  仿宋_GB2312: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'],
  宋体: ['SimSun', 'STSong', 'Noto Serif CJK SC'],
};

/** `word/fontTable.xml`, which the library writes without substitutes. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(substitutes).map(
      ([name, others]) =>
        `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
    ),
    '</w:fonts>',
  ].join(''),
};
