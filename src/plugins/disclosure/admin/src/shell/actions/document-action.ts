/** The Content Manager's document actions, as far as this plugin replaces them. */
import type { ReactNode } from 'react';
import { isRecord } from '#model';
import { reportUid } from '../../uids';

export interface ActionProps {
  readonly activeTab: string | undefined;
  readonly documentId?: string | undefined;
  readonly document?: unknown;
  readonly model: string;
}

/** Whether a document has a public version. */
export const isPublic = (document: unknown): boolean =>
  isRecord(document) && (document.status === 'published' || document.status === 'modified');

export interface ActionDescription {
  readonly label: string;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly type?: string;
  readonly variant?: 'default' | 'tertiary' | 'danger';
  readonly position?: readonly string[];
  readonly onClick?: () => Promise<boolean> | Promise<void> | boolean;
  readonly icon?: ReactNode;
  /** What is asked before the action is done. */
  readonly dialog?: { readonly onConfirm?: () => Promise<void> | void };
}

/** A function component that returns a description; Strapi reads `type` and `position` from the function too. */
export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: string | string[];
}

/**
 * Strapi's own action, for every content type but reports. Its hooks have to run for reports too, its keyboard shortcut
 * among them. It is told that the tab is the published one, where the shortcut does nothing.
 */
function elsewhere(own: Action): Action {
  const action: Action = (props) => {
    const isReport = props.model === reportUid;
    const description = own(isReport ? { ...props, activeTab: 'published', document: undefined } : props);
    return isReport ? null : description;
  };
  return Object.assign(action, { type: own.type, position: own.position });
}

/** Puts our actions for reports in the places of Strapi's; no action of ours takes one away. */
export function replaceActions(
  actions: readonly Action[],
  ours: Readonly<Record<string, readonly Action[]>>,
): Action[] {
  return actions.flatMap((action) => {
    const own = action.type === undefined ? undefined : ours[action.type];
    return own ? [elsewhere(action), ...own] : [action];
  });
}
