/** Strapi makes two roles, Author and Editor, that no stage of the review knows. */
import { isRecord } from '#model';

const ofStrapi = new Set<unknown>(['strapi-author', 'strapi-editor']);

/** Of a list of roles, all but Strapi's two; these too where somebody holds them. */
export const usedRoles = (roles: readonly unknown[]): unknown[] =>
  roles.filter((role) => !isRecord(role) || !ofStrapi.has(role.code) || role.usersCount !== 0);
