/** What bodies usually answer: most clean up their documents now and then, and the sum over the years breaks. */
import type { UsualReason } from '../rule';

export const inForceReasons: readonly UsualReason[] = [
  {
    label: { zh: '清理', en: 'Clean-up' },
    text: '本年组织了文件清理，现行有效件数以清理结果为准。',
  },
  {
    label: { zh: '失效', en: 'Expired' },
    text: '部分文件有效期届满自行失效，未计入本年废止件数。',
  },
  {
    label: { zh: '机构改革划转', en: 'Transferred' },
    text: '因机构改革，部分文件随职能划转，现行有效件数相应调整。',
  },
  {
    label: { zh: '口径调整', en: 'Counted differently' },
    text: '本年调整了统计口径，现行有效件数按新口径统计。',
  },
  {
    label: { zh: '上年有误', en: 'Last year was wrong' },
    text: '上年报告所列现行有效件数有误，本年按实际件数填报。',
  },
];
