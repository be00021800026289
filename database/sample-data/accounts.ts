import { commerceCode, educationCode, governmentCode, housingCode } from './organizations';

/** A demo admin account; its password is made when it is loaded. */
export interface SampleAccount {
  email: string;
  firstname: string;
  lastname: string;
  /** Codes of its admin roles. */
  roles: readonly string[];
  /** Codes of the organizations that it is a member of. */
  memberOf: readonly string[];
  /** What to try with it first. */
  tries: string;
}

const account = (
  name: string,
  lastname: string,
  firstname: string,
  roles: readonly string[],
  tries: string,
  ...memberOf: string[]
): SampleAccount => ({ email: `${name}@yunting.example`, firstname, lastname, roles, memberOf, tries });

/** The two people who take the sample reports through the review: one submits, the other approves. */
export const submitter = account(
  'office',
  '办公室',
  '督办员',
  ['supervising-office', 'report-editor'],
  'watch progress, submit / 看进度、提交',
  governmentCode,
);
export const approver = account(
  'secretary',
  '办公室',
  '秘书长',
  ['section-reviewer', 'leader'],
  'approve / 审核通过',
  governmentCode,
);

export const accounts: readonly SampleAccount[] = [
  account('admin', '系统', '管理员', ['strapi-super-admin'], 'review stages, people / 审核环节、用户'),
  account(
    'editor',
    '商务局',
    '填报员',
    ['report-editor'],
    'begin a report, mend the one that was sent back / 开始填报、修改被退回的报告',
    commerceCode,
    housingCode,
  ),
  account(
    'reviewer',
    '商务局',
    '审核员',
    ['section-reviewer'],
    'review what was submitted / 科室审核',
    commerceCode,
    educationCode,
  ),
  account(
    'leader',
    '商务局',
    '分管领导',
    ['leader'],
    'approve after the reviewer, publish / 领导审核、发布',
    commerceCode,
    educationCode,
  ),
  submitter,
  approver,
];
