import type { Organization } from '../api/answers';

export interface Region {
  /** The digits that the codes of the region begin with. */
  code: string;
  name: string;
}

/** The regions that governments stand for: a region's name is that of its government, without the word for government. */
export const regionsOf = (governments: readonly Organization[]): Region[] =>
  governments.flatMap(({ regionCode, name }) =>
    regionCode ? [{ code: regionCode.replace(/(00)+$/, ''), name: name.replace(/人民政府$/, '') }] : [],
  );
