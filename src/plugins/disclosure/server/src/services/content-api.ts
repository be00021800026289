import type { Core } from '@strapi/strapi';

/** What callers of the content API may do. */
export const contentApi = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * @param auth what Strapi knows of the caller, from the request's state
   * @param action such as `api::organization.organization.findOne`; nobody may do what has none
   */
  async mayDo(auth: unknown, action: string | undefined): Promise<boolean> {
    if (!action) return false;
    try {
      await strapi.get('auth').verify(auth, { scope: [action] });
      return true;
    } catch (error) {
      if (error instanceof Error && ['ForbiddenError', 'UnauthorizedError'].includes(error.name)) return false;
      throw error;
    }
  },
});
