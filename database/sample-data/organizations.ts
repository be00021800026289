import type { OrganizationKind } from '../../src/plugins/disclosure/model';

/** How busy a body is: the size of the figures that its sample reports hold. */
export interface Profile {
  /** Applications in an ordinary year. */
  applications: number;
  /** 行政许可, 行政处罚 and 行政强制 decisions in an ordinary year. */
  licences: number;
  penalties: number;
  coercions: number;
  /** 规范性文件 issued in an ordinary year. */
  documents: number;
  /** What the body is in charge of, for the prose. */
  field: string;
  /** What it works with or for, for the prose. */
  public: string;
}

export interface SampleOrganization {
  code: string;
  name: string;
  kind: OrganizationKind;
  /** Whether it reports to the sample prefecture's government; `undefined` for the government itself. */
  parent?: string;
  consolidatedInto: boolean;
  profile: Profile;
}

/** The sample prefecture does not exist; its region code is of no place. */
export const regionCode = '159900';

export const governmentCode = '11159900MB10000010';
export const officeCode = '11159900MB10000029';
/** Its report for 2020 has the figures of a real one: those of the commerce bureau of Wuhai. */
export const commerceCode = '11159900MB10000037';
export const educationCode = '11159900MB10000045';
export const financeCode = '11159900MB10000053';
export const housingCode = '11159900MB10000061';
export const taxCode = '11159900MB10000088';

const bureau = (code: string, name: string, profile: Profile, consolidatedInto = true): SampleOrganization => ({
  code,
  name,
  kind: 'department',
  parent: governmentCode,
  consolidatedInto,
  profile,
});

export const organizations: readonly SampleOrganization[] = [
  {
    code: governmentCode,
    name: '云汀市人民政府',
    kind: 'prefecture',
    consolidatedInto: true,
    profile: {
      applications: 0,
      licences: 0,
      penalties: 0,
      coercions: 0,
      documents: 6,
      field: '全市政务公开',
      public: '市民和企业',
    },
  },
  bureau(officeCode, '云汀市人民政府办公室', {
    applications: 60,
    licences: 0,
    penalties: 0,
    coercions: 0,
    documents: 4,
    field: '政务公开统筹协调',
    public: '各部门和旗县区',
  }),
  bureau(commerceCode, '云汀市商务局', {
    applications: 6,
    licences: 8,
    penalties: 2,
    coercions: 0,
    documents: 1,
    field: '商贸流通',
    public: '商贸企业',
  }),
  bureau(educationCode, '云汀市教育局', {
    applications: 24,
    licences: 60,
    penalties: 4,
    coercions: 0,
    documents: 3,
    field: '教育招生',
    public: '学生家长',
  }),
  bureau(financeCode, '云汀市财政局', {
    applications: 15,
    licences: 40,
    penalties: 6,
    coercions: 0,
    documents: 5,
    field: '财政预决算',
    public: '预算单位',
  }),
  bureau(housingCode, '云汀市住房和城乡建设局', {
    applications: 85,
    licences: 900,
    penalties: 120,
    coercions: 5,
    documents: 4,
    field: '房屋征收和工程建设',
    public: '被征收群众',
  }),
  bureau('1115990007X000007X', '云汀市市场监督管理局', {
    applications: 42,
    licences: 12_000,
    penalties: 800,
    coercions: 60,
    documents: 2,
    field: '市场主体登记和执法',
    public: '经营者和消费者',
  }),
  bureau(
    taxCode,
    '国家税务总局云汀市税务局',
    {
      applications: 18,
      licences: 3000,
      penalties: 200,
      coercions: 20,
      documents: 1,
      field: '税费征收',
      public: '纳税人和缴费人',
    },
    false,
  ),
];
