/** What a list of organizations says, row by row; nothing is looked up here. */
import type { OrganizationKind } from '#model';
import { unusable } from '../unusable-file';
import type { ListRow } from './read-rows';

/** A person of an organization; without a name, the address stands for it. */
export interface ListedPerson {
  name: string;
  email: string;
}

export interface ListedOrganization {
  where: string;
  code: string;
  name: string;
  /** As it was written, where it is no kind that is known. */
  kind: OrganizationKind | null | { unknown: string };
  /** Code or name of the organization above. */
  parent: string;
  people: ListedPerson[];
  /** What of the people's cell holds no address. */
  unreadPeople: string;
}

/** Most organizations of one list: a prefecture has some hundred. */
export const mostOrganizations = 500;
const mostPeople = 50;

type Column = 'code' | 'name' | 'kind' | 'parent' | 'people';

const headings: Readonly<Record<Column, RegExp>> = {
  code: /^(?:机关代码|单位代码|代码|统一社会信用代码|code)$/i,
  name: /^(?:机关名称|单位名称|名称|机关|单位|name)$/i,
  kind: /^(?:层级|类型|类别|种类|机关层级|kind)$/i,
  parent: /^(?:上级机关|上级|主管机关|上级单位|parent)$/i,
  people: /^(?:人员|成员|联系人|填报员|people|members)$/i,
};

const kinds: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['department', /^(?:部门|工作部门|局|委办局|政府部门|department)$/i],
  ['township', /^(?:乡镇|镇|乡|街道|乡镇（街道）|乡镇\(街道\)|township)$/i],
  ['county', /^(?:县|区|县（市、区）政府|县区|县级|县政府|区政府|县级政府|county)$/i],
  ['prefecture', /^(?:市|设区市|设区市政府|市政府|地市|市级|市级政府|prefecture)$/i],
  ['province', /^(?:省|自治区|直辖市|省政府|省级|省级政府|province)$/i],
];

/** Where the columns are, in one of the first rows. */
function headOf(rows: readonly ListRow[]): { at: number; columns: Partial<Record<Column, number>> } {
  for (const [at, { cells }] of rows.slice(0, 10).entries()) {
    const columns: Partial<Record<Column, number>> = {};
    for (const column of Object.keys(headings) as Column[]) {
      const place = cells.findIndex((cell) => headings[column].test(cell.replaceAll(/\s|[*＊]/g, '')));
      if (place !== -1) columns[column] = place;
    }
    if (columns.code !== undefined && columns.name !== undefined) return { at, columns };
  }
  return unusable(
    '没有找到表头：第一行应有“机关代码”和“机关名称”，可另有“层级”“上级机关”“人员”',
    'There is no heading row: it needs the columns “code” and “name”, and may have “kind”, “parent” and “people”',
  );
}

function kindOf(text: string): ListedOrganization['kind'] {
  if (text === '') return null;
  const [kind] = kinds.find(([, words]) => words.test(text)) ?? [];
  return kind ?? { unknown: text };
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const around = /^[\s<>《》（）();；、,，:：]+|[\s<>《》（）();；、,，:：]+$/g;

/** Names and addresses in one cell, however they are set apart: 王芳 wang@example.org；李明 <li@example.org>. */
export function peopleIn(text: string): { people: ListedPerson[]; unread: string } {
  const people: ListedPerson[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    people.push({ name: text.slice(end, match.index).replaceAll(around, ''), email: match[0].toLowerCase() });
    end = match.index + match[0].length;
  }
  return { people: people.slice(0, mostPeople), unread: text.slice(end).replaceAll(around, '') };
}

/** @throws UnusableFile for a list without a heading row or organizations, and for one that is too long */
export function readList(rows: readonly ListRow[]): ListedOrganization[] {
  const { at, columns } = headOf(rows);
  const listed = rows.slice(at + 1).flatMap(({ where, cells }): ListedOrganization[] => {
    const cell = (column: Column): string => {
      const place = columns[column];
      return place === undefined ? '' : (cells[place] ?? '').trim().slice(0, 2_000);
    };
    const [code, name] = [cell('code'), cell('name')];
    if (code === '' && name === '') return [];
    const { people, unread } = peopleIn(cell('people'));
    return [{ where, code, name, kind: kindOf(cell('kind')), parent: cell('parent'), people, unreadPeople: unread }];
  });
  if (listed.length === 0) unusable('名单中没有机关', 'The list holds no organization');
  if (listed.length > mostOrganizations)
    unusable(`一次最多导入 ${mostOrganizations} 个机关`, `At most ${mostOrganizations} organizations at once`);
  return listed;
}
