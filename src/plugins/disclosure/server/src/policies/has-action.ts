import type { Core } from '@strapi/strapi';
import { getService } from '../services';

interface Authenticated {
  state: { auth?: unknown };
}

/** Whether the caller's role holds an action of the content API. */
export const hasAction = (
  context: Authenticated,
  { action }: { action: string },
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> => getService(strapi, 'contentApi').mayDo(context.state.auth, action);
