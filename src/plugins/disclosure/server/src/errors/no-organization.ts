import type { Label } from '../../../model';

/** What is said of a code that names nobody. */
export const noOrganization = (code: string): Label => ({
  zh: `没有代码为 ${code} 的机关`,
  en: `There is no organization with the code ${code}`,
});
