import type { UsualWords } from './usual-words';

/** What registers write for the kind of an applicant; the codes are columns of the matrix. */
export const applicantWords: readonly UsualWords[] = [
  {
    to: 'naturalPerson',
    words: ['自然人', '公民', '个人', '居民', '村民', '群众', '公民个人', '个体工商户', 'natural person', 'individual'],
  },
  {
    to: 'commercialEnterprise',
    words: ['商业企业', '企业', '公司', '法人企业', '企业法人', '商业', '营利法人', 'enterprise', 'company'],
  },
  {
    to: 'researchInstitution',
    words: ['科研机构', '科研院所', '科研单位', '研究机构', '高校', '大学', '科研', 'research institution'],
  },
  {
    to: 'socialOrganization',
    words: [
      '社会公益组织',
      '社会组织',
      '公益组织',
      '社会团体',
      '社团',
      '基金会',
      '协会',
      '公益',
      'social organization',
    ],
  },
  {
    to: 'legalServiceOrganization',
    words: [
      '法律服务机构',
      '律师事务所',
      '律所',
      '法律机构',
      '法律服务',
      '律师',
      'legal service organization',
      'law firm',
    ],
  },
  {
    to: 'otherOrganization',
    words: ['其他', '其它', '其他组织', '其他机构', '事业单位', '机关', '村委会', '居委会', '媒体', 'other'],
  },
];

/** What the name of an organization ends with, or has in it. Asked to be confirmed: a name is no proof. */
export const organizationNames: readonly UsualWords[] = [
  { to: 'legalServiceOrganization', words: ['律师事务所', '法律服务所', '法律援助中心', '司法鉴定', '公证处'] },
  { to: 'researchInstitution', words: ['研究院', '研究所', '研究中心', '大学', '学院', '科学院'] },
  { to: 'socialOrganization', words: ['协会', '基金会', '学会', '商会', '促进会', '联合会', '志愿'] },
  {
    to: 'commercialEnterprise',
    words: ['公司', '集团', '厂', '商行', '商店', '经营部', '合作社', '合伙企业', '银行', '工作室', '酒店', '超市'],
  },
  {
    to: 'otherOrganization',
    words: [
      '委员会',
      '村委会',
      '居委会',
      '业主',
      '中心',
      '医院',
      '学校',
      '中学',
      '小学',
      '报社',
      '局',
      '办公室',
      '农场',
    ],
  },
];

/** Two to four Han characters, a name with a dot in it, or Latin words: what people are called. */
export const looksLikePerson = (name: string): boolean =>
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,12}[·•.]\p{Script=Han}{1,16}|[A-Z][a-z]+(?: [A-Z][a-z.]*){1,3})$/u.test(
    name.trim(),
  );

/** Words for any legal person: which of the columns it is, its name may tell. */
export const vagueApplicants: readonly string[] = [
  '法人',
  '法人或其他组织',
  '法人其他组织',
  '单位',
  '组织',
  '机构',
  '法人和其他组织',
];
