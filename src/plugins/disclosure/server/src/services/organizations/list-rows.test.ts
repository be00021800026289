import type { OrganizationRow } from '#contracts/organization-lists';
import { nameOf } from '../actor';
import { isInCircle, splitName } from './list-rows';

const row = (code: string, parent: string | null): OrganizationRow => ({
  code,
  name: code,
  kind: null,
  parent,
  people: [],
});

test('a circle of parents is noticed, from whichever row', () => {
  const rows = [row('A', 'B'), row('B', 'C'), row('C', 'A'), row('D', 'A'), row('E', null), row('F', 'ELSEWHERE')];
  expect(rows.map((each) => isInCircle(rows, each))).toEqual([true, true, true, true, false, false]);
  expect(isInCircle([row('A', 'A')], row('A', 'A'))).toBe(true);
});

test.each(['李明', '欧阳海燕', '王小红', 'Li Ming', '商务局办公室主任', '买买提·艾力'])(
  '%s signs by that name',
  (name) => {
    expect(nameOf({ id: 1, email: 'a@example.org', ...splitName(name, 'a@example.org') })).toBe(name);
  },
);

test('a person without a name goes by the address', () => {
  expect(splitName('', 'wang@example.org')).toEqual({ firstname: 'wang', lastname: '' });
});
