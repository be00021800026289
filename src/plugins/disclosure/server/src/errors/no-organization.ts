import { type Label, label } from '../../../model';

/** What is said of a code that names nobody. */
export const noOrganization = (code: string): Label =>
  label(`没有代码为 ${code} 的机关`, `There is no organization with the code ${code}`);
