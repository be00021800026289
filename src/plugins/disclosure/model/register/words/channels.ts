import { type Label, label } from '../../layout/label';
import type { UsualWords } from './usual-words';

/** How an application may come, named so that a count can stand before it in English. */
export const channelLabels = {
  online: label('网络申请', 'online'),
  post: label('信函申请', 'by post'),
  inPerson: label('当面申请', 'in person'),
  email: label('电子邮件申请', 'by email'),
  fax: label('传真申请', 'by fax'),
  otherWay: label('其他方式申请', 'in another way'),
} as const satisfies Record<string, Label>;

/** What registers write for the way an application came. */
export const channelWords: readonly UsualWords[] = [
  { to: 'email', words: ['电子邮件', '电子邮件申请', '电子邮箱', '邮箱', '邮件', 'e-mail', 'email'] },
  { to: 'fax', words: ['传真', '传真申请', 'fax'] },
  {
    to: 'post',
    words: ['信函', '信函申请', '邮寄', '邮寄申请', '邮政', '来信', '挂号', '快递', 'ems', '书面邮寄', 'post', 'mail'],
  },
  {
    to: 'inPerson',
    words: ['当面', '当面申请', '现场', '现场申请', '窗口', '窗口申请', '来访', '直接', '面交', 'in person'],
  },
  {
    to: 'online',
    words: [
      '网络',
      '网络申请',
      '网上',
      '网上申请',
      '在线',
      '在线申请',
      '互联网',
      '网站',
      '网站申请',
      '门户',
      '平台',
      '平台申请',
      '系统',
      '微信',
      '小程序',
      'online',
      'web',
    ],
  },
  { to: 'otherWay', words: ['其他', '其它', 'other'] },
];
