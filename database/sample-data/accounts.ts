import { commerceCode, governmentCode } from './organizations';

/** A demo admin account; its password is made when it is loaded. */
export interface SampleAccount {
  email: string;
  firstname: string;
  lastname: string;
  /** The code of its admin role. */
  role: string;
  /** Codes of the organizations that it is a member of. */
  memberOf: readonly string[];
}

const account = (name: string, firstname: string, lastname: string, role: string, ...memberOf: string[]) => ({
  email: `${name}@yunting.example`,
  firstname,
  lastname,
  role,
  memberOf,
});

export const accounts: readonly SampleAccount[] = [
  account('admin', '系统', '管理员', 'strapi-super-admin'),
  account('editor', '商务局', '填报员', 'strapi-editor', commerceCode),
  account('office', '办公室', '督办员', 'strapi-editor', governmentCode),
];
