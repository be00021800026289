import { commerceCode, governmentCode } from './organizations';

/** A demo admin account; its password is made when it is loaded. */
export interface SampleAccount {
  email: string;
  firstname: string;
  lastname: string;
  /** Codes of its admin roles. */
  roles: readonly string[];
  /** Codes of the organizations that it is a member of. */
  memberOf: readonly string[];
}

const account = (
  name: string,
  firstname: string,
  lastname: string,
  roles: readonly string[],
  ...memberOf: string[]
): SampleAccount => ({ email: `${name}@yunting.example`, firstname, lastname, roles, memberOf });

/** The two people who take the sample reports through the review: one submits, the other approves. */
export const submitter = account('office', '办公室', '督办员', ['supervising-office', 'report-editor'], governmentCode);
export const approver = account('secretary', '办公室', '秘书长', ['section-reviewer', 'leader'], governmentCode);

export const accounts: readonly SampleAccount[] = [
  account('admin', '系统', '管理员', ['strapi-super-admin']),
  account('editor', '商务局', '填报员', ['report-editor'], commerceCode),
  account('reviewer', '商务局', '审核员', ['section-reviewer'], commerceCode),
  account('leader', '商务局', '分管领导', ['leader'], commerceCode),
  submitter,
  approver,
];
