import { usedRoles } from './used-roles';

const role = (code: string, usersCount: number) => ({ code, usersCount });

it('leaves out Author and Editor where nobody holds them, and nothing else', () => {
  const [admin, clerk, leader] = [role('strapi-super-admin', 1), role('report-editor', 3), role('leader', 0)];
  expect(usedRoles([admin, role('strapi-editor', 0), clerk, role('strapi-author', 0), leader])).toEqual([
    admin,
    clerk,
    leader,
  ]);
});

it('shows them to whoever gave them to somebody', () => {
  const roles = [role('strapi-editor', 1), role('strapi-author', 0)];
  expect(usedRoles(roles)).toEqual([roles[0]]);
});
