import type { Core } from '@strapi/strapi';

/** Who does something, in the words that stay when the account is gone. */
export interface Actor {
  /** Id of the admin user, `null` when nobody is signed in: the command line, a start-up task. */
  actorId: number | null;
  actorName: string;
}

export interface AdminUser {
  id: number;
  username?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  email: string;
}

/** The admin user of the request under way. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state;
  const user: AdminUser | undefined = state?.route?.info?.type === 'admin' ? state.user : undefined;
  return user ? { actorId: user.id, actorName: nameOf(user) } : { actorId: null, actorName: 'system' };
}

const chinese = /^[\p{Script=Han}·]+$/u;

/** The name by which a person signs: the account's own choice, the two names, or the address. 李明, not 明 李. */
export function nameOf({ username, firstname, lastname, email }: AdminUser): string {
  if (username) return username;
  if (firstname && lastname && chinese.test(firstname) && chinese.test(lastname)) return `${lastname}${firstname}`;
  return [firstname, lastname].filter((name) => name).join(' ') || email;
}
