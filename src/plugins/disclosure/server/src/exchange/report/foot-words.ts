/** What a page of ours says of itself at its foot, and by what the foot is known when the page comes back without its marks. */
import type { Label } from '#model';

export const footWords = {
  organization: { zh: '机关', en: 'Organization' },
  year: { zh: '年度', en: 'Year' },
  notice: { zh: '格式依据', en: 'Form' },
  checked: { zh: '核对', en: 'Checked' },
  version: { zh: '版本', en: 'Version' },
  publishedAt: { zh: '发布时间', en: 'Published' },
  digest: { zh: '内容摘要（SHA-256）', en: 'Digest (SHA-256)' },
  link: { zh: '存证链接值', en: 'Link of the chain' },
  draft: { zh: '草稿，尚未发布。', en: 'A draft, not published.' },
  files: { zh: '其他格式', en: 'Other formats' },
} satisfies Record<string, Label>;

/** The same of the public site's page, beside the report on a screen and behind it on paper. */
export const siteFootWords = {
  files: { zh: '下载', en: 'Download' },
  compare: { zh: '与其他机关或年度比较', en: 'Compare with other bodies or years' },
  about: { zh: '报告信息', en: 'About this report' },
  organization: { zh: '发布机关', en: 'Published by' },
  code: { zh: '机关代码', en: 'Code' },
} satisfies Record<string, Label>;
