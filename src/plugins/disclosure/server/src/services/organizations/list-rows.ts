import type { OrganizationRow, RowOutcome } from '#contracts/organization-lists';
import { codeDoubt, type Label, label } from '#model';

/** Whether an organization of a list stands above itself by what the list says. */
export function isInCircle(rows: readonly OrganizationRow[], row: OrganizationRow): boolean {
  const seen = new Set<string>();
  let at: OrganizationRow | undefined = row;
  while (at && at.parent !== null && !seen.has(at.code)) {
    seen.add(at.code);
    const { parent }: OrganizationRow = at;
    at = rows.find(({ code }) => code === parent);
  }
  return at !== undefined && seen.has(at.code);
}

export interface KnownOrganization {
  code: string;
  name: string;
}

/** What a list is judged by. */
export interface Surroundings {
  /** Organizations that the caller sees. */
  seen: readonly KnownOrganization[];
  /** Codes that are taken, by organizations that are seen or by others. */
  taken: ReadonlySet<string>;
  mayInvite: boolean;
}

export interface RowProblem {
  field: 'code' | 'name' | 'parent' | 'people';
  label: Label;
}

type Check = (row: OrganizationRow, rows: readonly OrganizationRow[], around: Surroundings, at: number) => boolean;

const isSeen = ({ code }: OrganizationRow, { seen }: Surroundings): boolean =>
  seen.some((known) => known.code === code);

/** Why a row cannot be imported: the field at fault, when it is, and what is said. */
const checks: readonly (readonly [RowProblem['field'], Check, (row: OrganizationRow) => Label])[] = [
  [
    'code',
    ({ code }) => codeDoubt(code) === 'none',
    () => label('代码应为 2 至 32 位字母、数字或连字符', 'A code has 2 to 32 letters, digits or hyphens'),
  ],
  ['name', ({ name }) => name.trim() === '', () => label('没有名称', 'There is no name')],
  [
    'code',
    ({ code }, rows, _around, at) => rows.findIndex((other) => other.code === code) < at,
    () => label('代码在名单中重复', 'The code is in the list twice'),
  ],
  [
    'code',
    (row, _rows, around) => around.taken.has(row.code) && !isSeen(row, around),
    () => label('代码已被使用', 'The code is taken'),
  ],
  [
    'parent',
    ({ parent }, rows, { seen }) => parent !== null && ![...seen, ...rows].some(({ code }) => code === parent),
    ({ parent }) => label(`没有上级机关 ${parent}`, `There is no organization ${parent} above it`),
  ],
  [
    'parent',
    (row, rows, around) => !isSeen(row, around) && isInCircle(rows, row),
    () => label('上级机关形成循环', 'The parents form a circle'),
  ],
  [
    'people',
    ({ people }, _rows, { mayInvite }) => people.length > 0 && !mayInvite,
    () => label('只有能邀请用户的管理员可以导入人员', 'Only those who may invite users can import people'),
  ],
];

/** What becomes of a row of a list. */
export function judgeRow(
  rows: readonly OrganizationRow[],
  at: number,
  around: Surroundings,
): { outcome: RowOutcome; problems: RowProblem[]; notes: Label[] } {
  const row = rows[at] as OrganizationRow;
  const problems = checks.flatMap(([field, fails, label]) =>
    fails(row, rows, around, at) ? [{ field, label: label(row) }] : [],
  );
  const notes: Label[] = [];
  if (codeDoubt(row.code) === 'check-digit')
    notes.push(label('代码的校验位不对，请核对', 'The check digit of the code does not fit; look again'));
  const exists = isSeen(row, around);
  if (exists) notes.push(label('已有该机关，不作改动', 'It is there already, and stays as it is'));
  return { outcome: problems.length > 0 ? 'refused' : exists ? 'exists' : 'new', problems, notes };
}

/** Chinese family names of two characters that are common enough to be told apart. */
const doubleNames = /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|南宫|呼延|轩辕)/;

/** Given and family name of one text, as accounts keep them; of a Chinese name the family name stands first. */
export function splitName(name: string, email: string): { firstname: string; lastname: string } {
  if (name === '') return { firstname: email.slice(0, email.indexOf('@')), lastname: '' };
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) {
    const [firstname = name, ...rest] = name.slice(0, 120).split(/\s+/);
    return { firstname, lastname: rest.join(' ') };
  }
  const length = name.length > 2 && doubleNames.test(name) ? 2 : 1;
  return { firstname: name.slice(length), lastname: name.slice(0, length) };
}
