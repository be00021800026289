/** The roles in Strapi's own lists. */
import { adminApi } from '@strapi/strapi/admin';
import { isRecord } from '#model';
import { usedRoles } from './used-roles';

type ReadAnswer = (answer: unknown, meta: unknown, asked: unknown) => unknown;

/** Leaves unused roles out of Strapi's lists. A role that is asked for by its id is shown, whatever it is. */
export function hideUnusedRoles(): void {
  const shorten = (definition: { transformResponse?: ReadAnswer } | undefined) => {
    const own = definition?.transformResponse;
    if (!definition || !own) return;
    definition.transformResponse = (answer, meta, asked) => {
      const roles = own(answer, meta, asked);
      const isList = !isRecord(asked) || asked.id === undefined;
      return isList && Array.isArray(roles) ? usedRoles(roles) : roles;
    };
  };
  const endpoints: Record<string, unknown> = { getRoles: shorten };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}
