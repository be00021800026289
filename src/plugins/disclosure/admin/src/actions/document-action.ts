/** The Content Manager's document actions, as far as this plugin replaces them. */
import type { ReactNode } from 'react';
import { reportUid } from '../uids';

export interface ActionProps {
  readonly activeTab: string | undefined;
  readonly documentId?: string | undefined;
  readonly document?: unknown;
  readonly model: string;
}

export interface ActionDescription {
  readonly label: string;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly type?: string;
  readonly position?: readonly string[];
  readonly onClick?: () => Promise<boolean> | Promise<void> | boolean;
  readonly icon?: ReactNode;
}

/** A function component that returns a description; Strapi reads `type` and `position` from the function too. */
export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: string | string[];
}

/**
 * Strapi's own action for every content type but reports. Its hooks run all the same, and with them its keyboard
 * shortcut: on a published tab that one does nothing.
 */
function elsewhere(own: Action): Action {
  const action: Action = (props) => {
    const isReport = props.model === reportUid;
    const description = own(isReport ? { ...props, activeTab: 'published', document: undefined } : props);
    return isReport ? null : description;
  };
  return Object.assign(action, { type: own.type, position: own.position });
}

/** Puts our actions for reports in the places of Strapi's. */
export function replaceActions(actions: readonly Action[], ours: Readonly<Record<string, Action>>): Action[] {
  return actions.flatMap((action) => {
    const own = action.type === undefined ? undefined : ours[action.type];
    return own ? [elsewhere(action), own] : [action];
  });
}
