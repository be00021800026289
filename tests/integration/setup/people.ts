import { call } from './http';

type RoleCode =
  | 'report-editor'
  | 'section-reviewer'
  | 'leader'
  | 'supervising-office'
  | 'strapi-super-admin'
  | 'strapi-editor';

/** An admin user who is signed in. */
export interface Person {
  id: number;
  /** By which the person signs. */
  name: string;
  /** Of their session. */
  bearer: string;
}

let made = Date.now();

const roleUid = 'admin::role';

async function roleId(code: string): Promise<number> {
  const role = await strapi.db.query(roleUid).findOne({ where: { code } });
  return role.id;
}

/** A session as the login form would open it, whose rate is limited. */
async function session(userId: number): Promise<string> {
  const sessions = strapi.sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(userId), `device-${userId}`, { type: 'refresh' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
}

/**
 * A new admin user with roles, by code or by id.
 *
 * @param organizations document ids of the organizations that they are a member of
 */
export async function newPerson(roles: (RoleCode | number)[], organizations: string[] = []): Promise<Person> {
  made += 1;
  const number = made;
  const ids = await Promise.all(roles.map((role) => (typeof role === 'number' ? role : roleId(role))));
  const name = { firstname: '测试员', lastname: `第${number}号` };
  const data = { ...name, email: `person-${number}@example.org`, isActive: true, roles: ids };
  const { id } = await strapi.db.query('admin::user').create({ data });
  for (const documentId of organizations) await join(id, documentId);
  return { id, name: `${name.firstname} ${name.lastname}`, bearer: await session(id) };
}

/** Makes a user a member of an organization. */
export async function join(userId: number, organization: string): Promise<void> {
  await strapi.db.query('api::organization.organization').update({
    where: { documentId: organization },
    data: { members: { connect: [userId] } },
  });
}

/** A role that an administrator made, with the Content Manager's rights on reports and organizations. */
export async function newRole(name: string, actions: string[]): Promise<number> {
  const { id } = await strapi.service('admin::role').create({ name, description: name });
  const permissions = actions.flatMap((action) =>
    (['api::report.report', 'api::organization.organization'] as const).map((subject) => {
      const fields = strapi
        .service('admin::content-type')
        .getNestedFields(strapi.contentType(subject), { components: strapi.components });
      const full = `plugin::content-manager.explorer.${action}`;
      return ['delete', 'publish'].includes(action)
        ? { action: full, subject }
        : { action: full, subject, properties: { fields } };
    }),
  );
  await strapi.service('admin::role').assignPermissions(id, permissions);
  return id;
}

/** The people of one bureau: everyone whom the default stages ask for. */
export async function newTeam(organization: string) {
  // One after another: MariaDB locks the members of an organization while one joins.
  const editor = await newPerson(['report-editor'], [organization]);
  const reviewer = await newPerson(['section-reviewer'], [organization]);
  const leader = await newPerson(['leader'], [organization]);
  return { editor, reviewer, leader };
}

export const move = (who: Person | 'admin', documentId: string, to: string, comment?: string) =>
  call('POST', `/disclosure/reports/${documentId}/moves`, who, { to, ...(comment && { comment }) });

export const review = (who: Person | 'admin' | 'public' | 'api', documentId: string) =>
  call('GET', `/disclosure/reports/${documentId}/review`, who);

let approvers: Promise<[Person, Person]> | undefined;

/**
 * Takes a draft through every stage, as two people who may.
 *
 * @param note what the public is told of a correction
 */
export async function approve(documentId: string, note?: string): Promise<void> {
  approvers ??= Promise.all([newPerson(['strapi-super-admin']), newPerson(['strapi-super-admin'])]);
  const [submitter, approver] = await approvers;
  const moves = strapi.plugin('disclosure').service('moves');
  await moves.move(documentId, { to: 'section-review', note }, { user: submitter });
  await moves.move(documentId, { to: 'leader-review' }, { user: approver });
  await moves.move(documentId, { to: 'approved' }, { user: approver });
}
