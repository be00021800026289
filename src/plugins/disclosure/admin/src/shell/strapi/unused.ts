/** What Strapi offers and this product has no use for: one place says what is left out, and why. */
import { adminApi } from '@strapi/strapi/admin';
import { reportUid } from '../../uids';
import { type Action, type ActionProps, isPublic } from '../actions/document-action';

/** Developers change the model in code; the arrangement of a report's form is this plugin's. */
const ofNobody = new Set(['edit-the-model', 'configure-the-view']);

/** Acts on a report that the server refuses: a second report of a year, and deleting what is public. */
function isRefused(type: string | undefined, { model, document }: ActionProps): boolean {
  if (model !== reportUid) return false;
  return type === 'clone' || (type === 'delete' && isPublic(document));
}

/** Takes acts away that lead nowhere. */
export function usedActions(actions: readonly Action[]): Action[] {
  return actions
    .filter(({ type }) => type === undefined || !ofNobody.has(type))
    .map((action) => {
      const used: Action = (props) => {
        const description = action(props);
        return isRefused(action.type, props) ? null : description;
      };
      return Object.assign(used, { type: action.type, position: action.position });
    });
}

interface Widget {
  readonly permissions?: readonly unknown[];
}

/** Strapi's own cards count entries and settings: they are for those who run the system. */
export const forAdministrators = <Kind extends Widget>(widgets: readonly Kind[]): Kind[] =>
  widgets.map((widget) => ({ ...widget, permissions: [{ action: 'admin::users.create', subject: null }] }));

/** Asks nothing of a server that has no such address: features of paid editions. */
export function silenceAbsentFeatures(): void {
  const answered = (data: unknown) => (definition: object | undefined) => {
    if (definition) Object.assign(definition, { query: undefined, queryFn: () => ({ data }) });
  };
  const endpoints: Record<string, unknown> = {
    getAiFeatureConfig: answered({ isAiI18nConfigured: false }),
    getAILocalizationJobsByDocument: answered({ data: null }),
  };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}
