/** What a page of ours says of itself at its foot, and by what the foot is known when the page comes back without its marks. */
import { type Label, label } from '#model';

export const footWords = {
  organization: label('机关', 'Organization'),
  year: label('年度', 'Year'),
  notice: label('格式依据', 'Form'),
  checked: label('核对', 'Checked'),
  version: label('版本', 'Version'),
  publishedAt: label('发布时间', 'Published'),
  digest: label('内容摘要（SHA-256）', 'Digest (SHA-256)'),
  link: label('存证链接值', 'Link of the chain'),
  draft: label('草稿，尚未发布。', 'A draft, not published.'),
  files: label('其他格式', 'Other formats'),
} satisfies Record<string, Label>;

/** The same of the public site's page, beside the report on a screen and behind it on paper. */
export const siteFootWords = {
  files: label('下载', 'Download'),
  compare: label('与其他机关或年度比较', 'Compare with other bodies or years'),
  about: label('报告信息', 'About this report'),
  organization: label('发布机关', 'Published by'),
  code: label('机关代码', 'Code'),
} satisfies Record<string, Label>;
