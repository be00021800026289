import { randomBytes } from 'node:crypto';

export interface Person {
  id: number;
  /** By which the person signs. */
  name: string;
  /** Bearer of the person's admin session. */
  token: string;
}

/** A new admin user in one of Strapi's default roles, signed in. */
export async function person(role: 'strapi-super-admin' | 'strapi-editor'): Promise<Person> {
  const { id: roleId } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  const lastname = randomBytes(4).toString('hex');
  const account = { email: `${lastname}@example.org`, password: `Gongkai-${lastname}-A` };
  const data = { ...account, firstname: '测试', lastname, isActive: true, roles: [roleId] };
  const { id } = await strapi.service('admin::user').create(data);
  const response = await fetch(`${server.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  });
  const body = (await response.json()) as { data: { token: string } };
  return { id, name: `测试 ${lastname}`, token: body.data.token };
}
