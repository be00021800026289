/** Makes a demo account, with a password that its installation alone knows. */
import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { SampleAccount } from './accounts';
import { organizations } from './organizations';

export interface LoadedAccount {
  email: string;
  roles: readonly string[];
  /** Names of the organizations that it is a member of. */
  memberOf: readonly string[];
  /** What to try with it first. */
  tries: string;
  /** `undefined` where someone changed it since it was made. */
  password: string | undefined;
}

/**
 * @param documentIds of the organizations, by code
 * @returns the account with its password, whether it was there already or not
 */
export async function loadAccount(
  strapi: Core.Strapi,
  { email, firstname, lastname, roles, memberOf, tries }: SampleAccount,
  documentIds: ReadonlyMap<string, string>,
): Promise<LoadedAccount> {
  const password = passwordOf(strapi, email);
  const names = organizations.filter(({ code }) => memberOf.includes(code)).map(({ name }) => name);
  const told = { email, roles, memberOf: names, tries };
  const existing = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (existing) {
    const isUnchanged = await strapi.service('admin::auth').validatePassword(password, existing.password);
    return { ...told, password: isUnchanged ? password : undefined };
  }
  const held = await strapi.service('admin::role').find({ code: { $in: roles } });
  const user = await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    preferedLanguage: 'zh-Hans', // Strapi spells it so.
    isActive: true,
    registrationToken: null,
    roles: held.map(({ id }: { id: number }) => id),
  });
  for (const code of memberOf)
    await strapi.db.query('api::organization.organization').update({
      where: { documentId: documentIds.get(code) },
      data: { members: { connect: [user.id] } },
    });
  return { ...told, password };
}

/** The same for each load of one installation, and unknown to all who do not know its secret. */
function passwordOf(strapi: Core.Strapi, email: string): string {
  const secret: string = strapi.config.get('admin.auth.secret');
  return `${createHmac('sha256', secret).update(email).digest('base64url').slice(0, 10)}-Aa1`;
}
