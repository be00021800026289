import type { Core } from '@strapi/strapi';

interface Authenticated {
  state: { auth?: unknown };
}

/** Whether the caller's role holds an action of the content API. */
export async function hasAction(
  context: Authenticated,
  { action }: { action: string },
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  try {
    await strapi.get('auth').verify(context.state.auth, { scope: [action] });
    return true;
  } catch {
    return false;
  }
}
