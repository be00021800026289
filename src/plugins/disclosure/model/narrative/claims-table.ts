/**
 * What a figure in the text may say of the tables, as data: the words that lead to it, and the sums of cells that it may
 * equal. Addresses as in a layout; one that the layout lacks makes the claim silent.
 */
import { type Label, label } from '../layout/label';

export interface Claim {
  readonly code: string;
  readonly label: Label;
  /** Matches the words before the figure; of several claims the one whose words stand nearest counts. */
  readonly before: RegExp;
  /** What the sentence has to speak of. */
  readonly context: 'applications' | 'outcomes' | 'remedies' | 'documents';
  /** Each entry is one reading of the words: addresses whose sum the figure may equal. The first names the cell. */
  readonly readings: readonly (readonly string[])[];
}

const received = 'applications.newRequests';
const carriedOver = 'applications.carriedOver';
const results = 'applications.totalResults.total';
const outcome = (code: string, zh: string, en: string, before: RegExp, ...others: (readonly string[])[]): Claim => ({
  code,
  label: label(zh, en),
  before,
  context: 'outcomes',
  readings: [[`applications.${code}.total`], ...others],
});
const applicant = (code: string, zh: string, en: string, before: RegExp): Claim => ({
  code,
  label: label(zh, en),
  before,
  context: 'applications',
  readings: [
    [`${received}.${code}`],
    [`${received}.${code}`, `${carriedOver}.${code}`],
    [`applications.totalResults.${code}`],
  ],
});
const documents = (verb: string, zh: string, en: string, before: RegExp): readonly Claim[] =>
  (
    [
      ['regulations', '规章', 'regulations'],
      ['normativeDocuments', '规范性文件', 'normative documents'],
    ] as const
  ).map(([row, noun, thing]) => ({
    code: `${row}.${verb}`,
    label: label(`${zh}${noun}`, `${thing} ${en}`),
    before,
    context: 'documents' as const,
    readings: [[`proactive.${row}.${verb}`]],
  }));

const bothLitigations = ['remedies.directLitigation.total', 'remedies.litigationAfterReconsideration.total'];

/** In the order in which words of the same place are tried. */
export const claims: readonly Claim[] = [
  {
    code: 'newRequests',
    label: label('本年新收申请', 'new applications'),
    before: /新(?:增|接)?收(?:到)?/g,
    context: 'applications',
    readings: [[`${received}.total`]],
  },
  {
    code: 'received',
    label: label('收到申请', 'applications received'),
    before: /收到|接到|接收|收件/g,
    context: 'applications',
    readings: [[`${received}.total`], [`${received}.total`, `${carriedOver}.total`]],
  },
  {
    code: 'handled',
    label: label('受理、办理申请', 'applications handled'),
    before: /受理|办理|处理(?!费)/g,
    context: 'applications',
    readings: [[`${received}.total`], [`${received}.total`, `${carriedOver}.total`], [results]],
  },
  {
    code: 'answered',
    label: label('办结、答复申请', 'applications answered'),
    before: /办结|答复/g,
    context: 'applications',
    readings: [[results], [`${received}.total`, `${carriedOver}.total`]],
  },
  {
    code: 'carriedOver',
    label: label('上年结转', 'carried over'),
    before: /(?:上年度?|上一年度?|去年)(?:度)?结转(?:办理|处理)?|结转上(?:一)?年/g,
    context: 'applications',
    readings: [[`${carriedOver}.total`]],
  },
  {
    code: 'carriedForward',
    label: label('结转下年度', 'carried forward'),
    before: /(?:结转|转)?(?:至|到)?下(?:一)?年度?(?:继续)?(?:办理|处理)|结转(?:至|到)?下(?:一)?年度?/g,
    context: 'applications',
    readings: [['applications.carriedForward.total']],
  },
  applicant('naturalPerson', '自然人申请', 'natural persons', /自然人/g),
  applicant('commercialEnterprise', '商业企业申请', 'commercial enterprises', /商业企业/g),
  applicant('researchInstitution', '科研机构申请', 'research institutions', /科研机构/g),
  applicant('legalServiceOrganization', '法律服务机构申请', 'legal service organizations', /法律服务机构/g),
  outcome('granted', '予以公开', 'granted', /(?<!不)予以公开|(?<!不)同意公开|准予公开/g, [
    'applications.granted.total',
    'applications.partiallyGranted.total',
  ]),
  outcome('partiallyGranted', '部分公开', 'partially granted', /部分公开|区分处理(?:后公开)?/g, [
    'applications.granted.total',
    'applications.partiallyGranted.total',
  ]),
  outcome('refused', '不予公开', 'refused', /不予(?:以)?公开|不同意公开/g),
  outcome('unavailable', '无法提供', 'unable to provide', /无法提供/g, ['applications.unavailableNotHeld.total']),
  outcome('notProcessed', '不予处理', 'not processed', /不予处理/g),
  outcome('other', '其他处理', 'other handling', /其他处理/g),
  {
    code: 'reconsideration',
    label: label('行政复议', 'reconsideration'),
    before: /行政复议|复议案件/g,
    context: 'remedies',
    readings: [['remedies.reconsideration.total'], ['remedies.reconsideration.total', ...bothLitigations]],
  },
  {
    code: 'litigation',
    label: label('行政诉讼', 'litigation'),
    before: /(?:行政)?诉讼(?:案件)?/g,
    context: 'remedies',
    readings: [
      bothLitigations,
      ['remedies.directLitigation.total'],
      ['remedies.litigationAfterReconsideration.total'],
      ['remedies.reconsideration.total', ...bothLitigations],
    ],
  },
  ...documents('issued', '本年制发', 'issued', /制发|制定|印发|出台/g),
  ...documents('repealed', '本年废止', 'repealed', /废止|失效/g),
  ...documents('inForce', '现行有效', 'in force', /现行有效/g),
];
