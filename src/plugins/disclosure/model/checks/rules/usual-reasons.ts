/** What bodies usually answer: most clean up their documents now and then, and the sum over the years breaks. */
import { label } from '../../layout/label';
import type { UsualReason } from '../rule';

export const inForceReasons: readonly UsualReason[] = [
  {
    label: label('清理', 'Clean-up'),
    text: '本年组织了文件清理，现行有效件数以清理结果为准。',
  },
  {
    label: label('失效', 'Expired'),
    text: '部分文件有效期届满自行失效，未计入本年废止件数。',
  },
  {
    label: label('机构改革划转', 'Transferred'),
    text: '因机构改革，部分文件随职能划转，现行有效件数相应调整。',
  },
  {
    label: label('口径调整', 'Counted differently'),
    text: '本年调整了统计口径，现行有效件数按新口径统计。',
  },
  {
    label: label('上年有误', 'Last year was wrong'),
    text: '上年报告所列现行有效件数有误，本年按实际件数填报。',
  },
];
